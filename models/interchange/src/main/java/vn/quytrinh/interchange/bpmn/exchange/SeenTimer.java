package vn.quytrinh.interchange.bpmn.exchange;

/**
 * A limit drawn at the edge of a step, or awaited in a step of its own.
 *
 * @param words what is written about it: an ISO 8601 duration, or words
 * @param interrupting whether the step ends when the limit passes
 * @param to the id of the node that follows, empty when none does
 */
record SeenTimer(String words, boolean interrupting, String to) {}
