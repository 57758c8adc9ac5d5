/** Documents under control, their reviews, and findings that are set aside for a time: what a quality officer keeps an eye on. */
@NullMarked
package vn.quytrinh.engine.control;

import org.jspecify.annotations.NullMarked;
