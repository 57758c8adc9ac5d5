@NullMarked
package vn.quytrinh.interchange.bpmn;

import org.jspecify.annotations.NullMarked;
