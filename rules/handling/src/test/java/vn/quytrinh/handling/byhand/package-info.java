/** The handling rules written by hand in plain Java, one class per DRL file: an oracle for the rules, a yardstick for their cost. */
@NullMarked
package vn.quytrinh.handling.byhand;

import org.jspecify.annotations.NullMarked;
