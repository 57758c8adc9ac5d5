/** The languages of the designer, Vietnamese first, and the texts inside the components. */
@NullMarked
package vn.quytrinh.designer.language;

import org.jspecify.annotations.NullMarked;
