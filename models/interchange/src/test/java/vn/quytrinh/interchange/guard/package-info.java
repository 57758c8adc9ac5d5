@NullMarked
package vn.quytrinh.interchange.guard;

import org.jspecify.annotations.NullMarked;
