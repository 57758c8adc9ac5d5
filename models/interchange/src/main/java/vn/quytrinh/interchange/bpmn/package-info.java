/** Shows the internal process of a procedure as a BPMN 2.0 diagram, one lane per unit. */
@NullMarked
package vn.quytrinh.interchange.bpmn;

import org.jspecify.annotations.NullMarked;
