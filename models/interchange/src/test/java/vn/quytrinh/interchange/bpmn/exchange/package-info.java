@NullMarked
package vn.quytrinh.interchange.bpmn.exchange;

import org.jspecify.annotations.NullMarked;
