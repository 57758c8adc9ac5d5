/** The list of administrative procedures (thủ tục hành chính). */
@NullMarked
package vn.quytrinh.designer.procedures;

import org.jspecify.annotations.NullMarked;
