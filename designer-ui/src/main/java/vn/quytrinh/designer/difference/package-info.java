/** What differs between procedures, in the words of the person who looks. */
@NullMarked
package vn.quytrinh.designer.difference;

import org.jspecify.annotations.NullMarked;
