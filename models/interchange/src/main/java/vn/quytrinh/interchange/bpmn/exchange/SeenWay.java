package vn.quytrinh.interchange.bpmn.exchange;

import vn.quytrinh.model.process.TransitionTarget;

/**
 * A way out of a step, as a drawing shows it.
 *
 * @param target where it leads
 * @param to the id of the node it leads to; empty when it leads to no step
 * @param when the words along it, empty when there are none
 * @param flow the id of the last flow of the way, by which its words can be found
 */
record SeenWay(TransitionTarget target, String to, String when, String flow) {

    boolean sameEnd(SeenWay other) {
        return target == other.target && to.equals(other.to);
    }

    boolean sameMeaning(SeenWay other) {
        return sameEnd(other) && when.equals(other.when);
    }
}
