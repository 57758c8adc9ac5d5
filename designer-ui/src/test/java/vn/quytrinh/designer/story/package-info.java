/** The main job in a real browser: from signing in to the decision a one-stop system gets. */
@NullMarked
package vn.quytrinh.designer.story;

import org.jspecify.annotations.NullMarked;
