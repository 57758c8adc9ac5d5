@NullMarked
package vn.quytrinh.interchange.sheet;

import org.jspecify.annotations.NullMarked;
