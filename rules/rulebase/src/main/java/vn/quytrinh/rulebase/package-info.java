/** Rules compiled at build time: which fired, what they say, where in the law they rest. */
@NullMarked
package vn.quytrinh.rulebase;

import org.jspecify.annotations.NullMarked;
