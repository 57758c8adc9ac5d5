/** The distribution as an agency starts it. */
@NullMarked
package vn.quytrinh.karaf.it;

import org.jspecify.annotations.NullMarked;
