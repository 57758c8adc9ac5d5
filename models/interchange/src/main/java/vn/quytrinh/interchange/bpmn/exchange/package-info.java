/** BPMN 2.0 drawings in and out: ours with the whole model inside, and those of other programs as far as they are understood. */
@NullMarked
package vn.quytrinh.interchange.bpmn.exchange;

import org.jspecify.annotations.NullMarked;
