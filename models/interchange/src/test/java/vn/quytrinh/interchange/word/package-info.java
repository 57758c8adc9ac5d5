@NullMarked
package vn.quytrinh.interchange.word;

import org.jspecify.annotations.NullMarked;
