@NullMarked
package vn.quytrinh.interchange.reading;

import org.jspecify.annotations.NullMarked;
