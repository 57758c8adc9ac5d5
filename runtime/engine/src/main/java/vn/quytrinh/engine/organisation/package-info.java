/** What became of units since procedures were published. */
@NullMarked
package vn.quytrinh.engine.organisation;

import org.jspecify.annotations.NullMarked;
