/** The way of a draft to publication (phê duyệt): where a procedure stands, who did what, and what a person may do next. */
@NullMarked
package vn.quytrinh.designer.approval;

import org.jspecify.annotations.NullMarked;
