/** How people work on one procedure together: what is saved by itself, who is there, versions, and what they say to each other. */
@NullMarked
package vn.quytrinh.designer.collaboration;

import org.jspecify.annotations.NullMarked;
