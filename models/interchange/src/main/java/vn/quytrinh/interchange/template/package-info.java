/**
 * Documents with named places, and the values that fill them: {@code {{name}}} is a value, {@code {{steps.name}}} a field of
 * each entry of a list, {@code {{#name}}} to {@code {{/name}}} what is there only when the value is.
 */
@NullMarked
package vn.quytrinh.interchange.template;

import org.jspecify.annotations.NullMarked;
