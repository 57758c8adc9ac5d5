/** Turns the old binary formats (DOC, XLS) into today's by LibreOffice, when the machine has it. */
@NullMarked
package vn.quytrinh.interchange.legacy;

import org.jspecify.annotations.NullMarked;
