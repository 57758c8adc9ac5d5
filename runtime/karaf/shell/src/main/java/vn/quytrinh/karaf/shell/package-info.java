/** Commands for the shell of Karaf. They answer in Vietnamese, or in English with {@code --lang en}. */
@NullMarked
package vn.quytrinh.karaf.shell;

import org.jspecify.annotations.NullMarked;
