package vn.quytrinh.interchange.bpmn.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parallel tracks in a gap or channel: lines of different groups that run beside one another get different tracks. */
final class Tracks {

    private final Map<String, int[]> spans = new LinkedHashMap<>();
    private final Map<String, Integer> tracks = new HashMap<>();
    private int count;

    /** Lets the lines of a group also run from one place to another. */
    void add(String group, int one, int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        spans.merge(group, new int[] {low, high}, (a, b) -> new int[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
    }

    void assign() {
        List<Integer> ends = new ArrayList<>();
        spans.entrySet().stream()
                .sorted(Comparator.comparingInt(span -> span.getValue()[0]))
                .forEach(span -> {
                    int track = 0;
                    while (track < ends.size() && ends.get(track) >= span.getValue()[0]) {
                        track++;
                    }
                    if (track == ends.size()) {
                        ends.add(0);
                    }
                    ends.set(track, span.getValue()[1]);
                    tracks.put(span.getKey(), track);
                });
        count = ends.size();
    }

    int track(String group) {
        return tracks.getOrDefault(group, 0);
    }

    int count() {
        return count;
    }
}
