/** What a decision costs. */
@NullMarked
package vn.quytrinh.handling.benchmark;

import org.jspecify.annotations.NullMarked;
