/** Takes documents of other programs for drafts of procedures, tells what each cell was taken for and how sure it is, and asks. */
@NullMarked
package vn.quytrinh.interchange.reading;

import org.jspecify.annotations.NullMarked;
