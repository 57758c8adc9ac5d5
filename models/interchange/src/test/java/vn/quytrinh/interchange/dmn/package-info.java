@NullMarked
package vn.quytrinh.interchange.dmn;

import org.jspecify.annotations.NullMarked;
