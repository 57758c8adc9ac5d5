package vn.quytrinh.handling.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Searches the inputs of a table, fact by fact, for those that some rows apply to and others do not. What was found empty once is
 * not searched again, and the whole search is bounded.
 */
final class InputSearch {

    /** So many divisions of the inputs are looked at, no more. */
    static final int MOST_STEPS = 400_000;

    /** So many answers to one question are listed, no more. */
    static final int MOST_FOUND = 50;

    private final List<FactDomain> domains;
    private int steps;
    private boolean limited;
    private boolean truncated;

    InputSearch(List<FactDomain> domains) {
        this.domains = domains;
    }

    /** Tells whether the bounds cut a search or a list short. */
    boolean limited() {
        return limited || truncated;
    }

    /** Tells whether nothing more can be searched. */
    boolean exhausted() {
        return limited;
    }

    /** Returns inputs that all rows {@code inside} apply to and no row of {@code outside} does, none twice for one reason. */
    List<Map<String, Object>> all(BitSet inside, BitSet outside, int most) {
        var question = new Question(inside, most);
        question.search(0, outside);
        truncated |= most > 1 && question.found.size() >= most;
        return question.found;
    }

    /** Returns an input that all rows {@code inside} apply to and no row of {@code outside} does, null when there is none. */
    @Nullable
    Map<String, Object> one(BitSet inside, BitSet outside) {
        List<Map<String, Object>> found = all(inside, outside, 1);
        return found.isEmpty() ? null : found.get(0);
    }

    private record State(int depth, BitSet left) {}

    private final class Question {

        private final BitSet inside;
        private final int most;
        private final List<Map<String, Object>> found = new ArrayList<>();
        private final Map<String, Object> path = new LinkedHashMap<>();
        private final Set<State> empty = new HashSet<>();

        Question(BitSet inside, int most) {
            this.inside = inside;
            this.most = most;
        }

        /** Searches from a fact on, with the rows left that still apply although they should not. */
        private void search(int depth, BitSet left) {
            if (left.isEmpty()) {
                complete(depth);
                return;
            }
            var state = new State(depth, left);
            if (depth == domains.size() || empty.contains(state) || !step()) {
                return;
            }
            int before = found.size();
            Set<BitSet> seen = new HashSet<>();
            BitSet previous = null;
            for (ValueClass values : domains.get(depth).classes()) {
                var still = (BitSet) left.clone();
                still.and(values.rows());
                if (!applies(values) || still.equals(previous) || most == 1 && !seen.add(still)) {
                    continue;
                }
                previous = still;
                path.put(domains.get(depth).fact().name(), values.example());
                search(depth + 1, still);
                if (found.size() >= most) {
                    return;
                }
            }
            if (found.size() == before && !limited) {
                empty.add(state);
            }
        }

        private boolean step() {
            if (++steps > MOST_STEPS) {
                limited = true;
            }
            return !limited;
        }

        /** Completes an input once the values chosen so far are enough. */
        private void complete(int depth) {
            Map<String, Object> input = new LinkedHashMap<>();
            for (int i = 0; i < domains.size(); i++) {
                String name = domains.get(i).fact().name();
                Object value = i < depth ? path.get(name) : example(domains.get(i));
                if (value == null) {
                    return;
                }
                input.put(name, value);
            }
            found.add(Collections.unmodifiableMap(input));
        }

        private @Nullable Object example(FactDomain domain) {
            return domain.classes().stream()
                    .filter(this::applies)
                    .map(ValueClass::example)
                    .findFirst()
                    .orElse(null);
        }

        private boolean applies(ValueClass values) {
            var missing = (BitSet) inside.clone();
            missing.andNot(values.rows());
            return missing.isEmpty();
        }
    }
}
