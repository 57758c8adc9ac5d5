/** All procedures of an agency in one run: findings, coverage, duplicates and drift. */
@NullMarked
package vn.quytrinh.conformance.library;

import org.jspecify.annotations.NullMarked;
