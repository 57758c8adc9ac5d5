/** The procedures as a library: masters, their local variants, and what is in force. */
@NullMarked
package vn.quytrinh.engine.library;

import org.jspecify.annotations.NullMarked;
