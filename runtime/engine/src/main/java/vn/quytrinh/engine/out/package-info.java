/** What others outside must hear of: announcements, who subscribed to them, and how they are delivered. */
@NullMarked
package vn.quytrinh.engine.out;

import org.jspecify.annotations.NullMarked;
