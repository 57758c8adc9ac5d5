package vn.quytrinh.interchange.bpmn.exchange;

import java.util.ArrayList;
import java.util.List;
import vn.quytrinh.interchange.bpmn.exchange.FlowGraph.Flow;

/**
 * A way from a step along flows and through gateways.
 *
 * @param passed the nodes passed
 * @param words what is written along it
 * @param flow the last flow
 * @param named the last flow with words, or else the last
 * @param split the parallel gateway that opened it, empty when none did
 * @param joined whether it went through a parallel gateway that waits for all
 */
record Journey(List<String> passed, List<String> words, String flow, String named, String split, boolean joined) {

    static final Journey START = new Journey(List.of(), List.of(), "", "", "", false);

    Journey along(Flow next, String written) {
        boolean silent = written.isEmpty() || words.contains(written);
        List<String> longer = silent ? words : with(words, written);
        return new Journey(passed, longer, next.id(), written.isEmpty() ? named : next.id(), split, joined);
    }

    Journey through(String node, boolean opens, boolean waits) {
        return new Journey(with(passed, node), words, flow, named, opens ? node : split, joined || waits);
    }

    boolean has(String node) {
        return passed.contains(node);
    }

    String when() {
        return String.join(" và ", words);
    }

    String wordsAt() {
        return named.isEmpty() ? flow : named;
    }

    private static List<String> with(List<String> list, String added) {
        List<String> longer = new ArrayList<>(list);
        longer.add(added);
        return List.copyOf(longer);
    }
}
