/** The rules, one DRL file per matter, and what they report to. */
@NullMarked
package vn.quytrinh.conformance.rules;

import org.jspecify.annotations.NullMarked;
