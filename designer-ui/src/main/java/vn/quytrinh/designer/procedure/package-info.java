/** The page of one procedure: diagram, table of steps, form, time budget and findings, all of one model. */
@NullMarked
package vn.quytrinh.designer.procedure;

import org.jspecify.annotations.NullMarked;
