@NullMarked
package vn.quytrinh.interchange.workbook;

import org.jspecify.annotations.NullMarked;
