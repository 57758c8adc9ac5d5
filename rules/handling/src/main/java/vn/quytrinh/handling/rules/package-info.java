/** The facts that handling rules read and the conclusions they draw; the rules themselves are DRL. */
@NullMarked
package vn.quytrinh.handling.rules;

import org.jspecify.annotations.NullMarked;
