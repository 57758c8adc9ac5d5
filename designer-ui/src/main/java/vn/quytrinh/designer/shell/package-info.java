/** The frame around the views: signing in and out, the menu, the language. */
@NullMarked
package vn.quytrinh.designer.shell;

import org.jspecify.annotations.NullMarked;
