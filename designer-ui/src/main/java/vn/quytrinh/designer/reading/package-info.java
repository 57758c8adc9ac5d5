/** The reading of an annex beside its source: what each cell was taken for and how sure, corrected until it is taken in. */
@NullMarked
package vn.quytrinh.designer.reading;

import org.jspecify.annotations.NullMarked;
