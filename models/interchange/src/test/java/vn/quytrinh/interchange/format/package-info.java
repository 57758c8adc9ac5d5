@NullMarked
package vn.quytrinh.interchange.format;

import org.jspecify.annotations.NullMarked;
