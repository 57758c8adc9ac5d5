/** What can be asked of the program about files, without a server: {@code convert} and {@code check}. Nothing here starts Spring. */
@NullMarked
package vn.quytrinh.designer.command;

import org.jspecify.annotations.NullMarked;
