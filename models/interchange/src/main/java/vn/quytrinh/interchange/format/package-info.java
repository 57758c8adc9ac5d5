/** The file formats that procedures come from and go to, by the extension of the file's name. */
@NullMarked
package vn.quytrinh.interchange.format;

import org.jspecify.annotations.NullMarked;
