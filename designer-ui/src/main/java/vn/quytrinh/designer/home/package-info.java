/** The home page: what waits for the person who is signed in, told by every part of the product that knows of something. */
@NullMarked
package vn.quytrinh.designer.home;

import org.jspecify.annotations.NullMarked;
