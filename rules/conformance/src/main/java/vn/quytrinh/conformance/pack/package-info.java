/** Packs of quality rules: data that is versioned, dated and switched per agency, with the cases that test it. */
@NullMarked
package vn.quytrinh.conformance.pack;

import org.jspecify.annotations.NullMarked;
