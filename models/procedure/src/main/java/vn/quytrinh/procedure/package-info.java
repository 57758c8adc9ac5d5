/** What belongs to a procedure model beyond its metamodel: stable ids. */
@NullMarked
package vn.quytrinh.procedure;

import org.jspecify.annotations.NullMarked;
