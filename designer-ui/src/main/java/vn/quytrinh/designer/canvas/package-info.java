/** The swimlane diagram (sơ đồ quy trình): bpmn-js behind a typed component. */
@NullMarked
package vn.quytrinh.designer.canvas;

import org.jspecify.annotations.NullMarked;
