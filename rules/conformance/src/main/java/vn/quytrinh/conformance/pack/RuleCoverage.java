package vn.quytrinh.conformance.pack;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.quytrinh.model.quality.QualityRule;
import vn.quytrinh.model.quality.Sentence;

/**
 * How far the cases try a rule (độ phủ của một quy tắc).
 *
 * @param rule the id of the rule
 * @param asked whether the checks ask it at all, itself or through the rule that answers for it
 * @param runs what its cases gave
 * @param silentSentences the ids of its sentences that no case made find something
 */
public record RuleCoverage(String rule, boolean asked, List<CaseRun> runs, List<String> silentSentences) {

    /** What the cases of a rule leave open. */
    public enum Gap {
        NO_PASSING_CASE,
        NO_FAILING_CASE,
        SILENT_SENTENCE,
        UNEXPECTED_CASE
    }

    public RuleCoverage {
        runs = List.copyOf(runs);
        silentSentences = List.copyOf(silentSentences);
    }

    static RuleCoverage of(QualityRule rule, List<CaseRun> all) {
        String id = Objects.requireNonNull(rule.getId(), "id");
        List<CaseRun> runs = all.stream().filter(run -> run.rule().equals(id)).toList();
        Set<String> told =
                runs.stream().flatMap(run -> run.sentences().stream()).collect(Collectors.toSet());
        return new RuleCoverage(
                id,
                !rule.getSentences().isEmpty() || !rule.getHandwritten().isEmpty() || rule.getAnsweredBy() != null,
                runs,
                rule.getSentences().stream()
                        .map(Sentence::getId)
                        .filter(sentence -> !told.contains(sentence))
                        .toList());
    }

    /** Returns the cases in which it should find nothing and finds nothing. */
    public List<CaseRun> passing() {
        return expected().filter(CaseRun::passes).toList();
    }

    /** Returns the cases in which it should find something and does. */
    public List<CaseRun> finding() {
        return expected().filter(run -> !run.passes()).toList();
    }

    /** Returns the cases that gave something else than they say. */
    public List<CaseRun> unexpected() {
        return runs.stream().filter(run -> !run.asExpected()).toList();
    }

    /** Returns what is left open; nothing for a rule that is not asked. */
    public Set<Gap> gaps() {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        if (asked) {
            note(gaps, Gap.NO_PASSING_CASE, passing().isEmpty());
            note(gaps, Gap.NO_FAILING_CASE, finding().isEmpty());
            note(gaps, Gap.SILENT_SENTENCE, !silentSentences.isEmpty());
            note(gaps, Gap.UNEXPECTED_CASE, !unexpected().isEmpty());
        }
        return gaps;
    }

    private Stream<CaseRun> expected() {
        return runs.stream().filter(CaseRun::asExpected);
    }

    private static void note(Set<Gap> gaps, Gap gap, boolean open) {
        if (open) {
            gaps.add(gap);
        }
    }
}
