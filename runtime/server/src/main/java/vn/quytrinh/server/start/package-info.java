/** Settings the product brings with it, and the database address. */
@NullMarked
package vn.quytrinh.server.start;

import org.jspecify.annotations.NullMarked;
