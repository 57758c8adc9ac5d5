/** Trying drafts out (chạy thử): what the runtime would decide under them, and the stories kept to tell whether that changes. */
@NullMarked
package vn.quytrinh.engine.trial;

import org.jspecify.annotations.NullMarked;
