package vn.quytrinh.interchange.bpmn.exchange;

import java.util.List;
import java.util.Map;
import vn.quytrinh.interchange.format.Remark;

/**
 * What a drawing shows.
 *
 * @param steps its steps by the id of their node, in the order of the flow
 * @param timers the limits drawn at the edge of steps, by the id of the step's node
 * @param stages the steps inside each open subprocess, by its name
 * @param doubts what was read with a doubt, by the id of the node it is about
 */
record SeenDrawing(
        Map<String, SeenStep> steps,
        Map<String, SeenTimer> timers,
        Map<String, List<String>> stages,
        Map<String, List<Remark>> doubts) {}
