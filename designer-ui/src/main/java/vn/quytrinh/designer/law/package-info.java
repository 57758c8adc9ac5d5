/** The page of the law (căn cứ pháp lý): its timeline, what is cited where, and what governs on a day. */
@NullMarked
package vn.quytrinh.designer.law;

import org.jspecify.annotations.NullMarked;
