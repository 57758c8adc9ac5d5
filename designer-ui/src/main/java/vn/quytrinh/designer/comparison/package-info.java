/** The page that shows two versions beside each other. */
@NullMarked
package vn.quytrinh.designer.comparison;

import org.jspecify.annotations.NullMarked;
