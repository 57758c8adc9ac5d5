@NullMarked
package vn.quytrinh.interchange.testdata;

import org.jspecify.annotations.NullMarked;
