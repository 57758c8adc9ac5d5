/** The quality of procedures (kiểm soát chất lượng): checks with all packs, what is set aside, what an agency records, whole libraries. */
@NullMarked
package vn.quytrinh.engine.quality;

import org.jspecify.annotations.NullMarked;
