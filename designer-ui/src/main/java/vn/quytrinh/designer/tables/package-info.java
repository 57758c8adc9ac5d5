/** Decision tables: the data dictionary, the tables with their gaps, overlaps and test cases, and FEEL elsewhere in a procedure. */
@NullMarked
package vn.quytrinh.designer.tables;

import org.jspecify.annotations.NullMarked;
