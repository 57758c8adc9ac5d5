/** Where each procedure stands on its way from a draft to a release that is in force (tình trạng của quy trình). */
@NullMarked
package vn.quytrinh.engine.standing;

import org.jspecify.annotations.NullMarked;
