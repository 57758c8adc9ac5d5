package vn.quytrinh.procedure.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.Step;

/** Finds which step of one process a step of another is: by name, number, role and place. */
public final class SimilarSteps {

    private static final double NAME = 0.6;
    private static final double ROLE = 0.15;
    private static final double NUMBER = 0.1;
    private static final double PLACE = 0.15;
    private static final double ENOUGH = 0.45;

    private SimilarSteps() {}

    private record Pair(Step from, Step to, double score) {}

    /** Returns the steps of the second list by those of the first; the best pairs first, each step once. */
    public static Map<Step, Step> of(List<Step> source, List<Step> draft) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < source.size(); i++) {
            for (int j = 0; j < draft.size(); j++) {
                double score =
                        score(source.get(i), draft.get(j), Math.abs(i - j), Math.max(source.size(), draft.size()));
                if (score >= ENOUGH) {
                    pairs.add(new Pair(source.get(i), draft.get(j), score));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
        Map<Step, Step> matched = new LinkedHashMap<>();
        Set<Step> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!matched.containsKey(pair.from()) && taken.add(pair.to())) {
                matched.put(pair.from(), pair.to());
            }
        }
        return matched;
    }

    private static double score(Step from, Step to, int apart, int steps) {
        double name = Likeness.of(from.getName(), to.getName());
        double role = from.getRole() == null || to.getRole() == null
                ? 0
                : Likeness.of(from.getRole().getName(), to.getRole().getName());
        boolean number = digits(from.getSourceStepNo()).equals(digits(to.getSourceStepNo()))
                && !digits(from.getSourceStepNo()).isEmpty();
        return NAME * name + ROLE * role + (number ? NUMBER : 0) + PLACE * (1 - (double) apart / steps);
    }

    private static String digits(@Nullable String number) {
        return number == null ? "" : number.strip().replaceAll("^\\D+", "");
    }
}
