/** Trying a draft out (chạy thử): what the runtime would answer, before anything is saved or published. */
@NullMarked
package vn.quytrinh.designer.trial;

import org.jspecify.annotations.NullMarked;
