@NullMarked
package vn.quytrinh.interchange.merge;

import org.jspecify.annotations.NullMarked;
