/** Questions to the register: where used, what changes when, what is cited where. */
@NullMarked
package vn.quytrinh.procedure.law.query;

import org.jspecify.annotations.NullMarked;
