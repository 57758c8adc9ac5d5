package vn.quytrinh.handling.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.quytrinh.handling.RulesDocument;
import vn.quytrinh.handling.RulesDocument.CompiledRule;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Denial;
import vn.quytrinh.handling.decision.Finding;
import vn.quytrinh.handling.decision.Obligation;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.model.law.LegalRule;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.rulebase.Reason;
import vn.quytrinh.rulebase.TraceEntry;

/** What the stories leave untold. */
class StoryCoverageTest {

    @Test
    void shouldAllowEveryEventTypeSomewhereAndDenyItSomewhere() {
        Set<EventType> allowed = EnumSet.noneOf(EventType.class);
        Set<EventType> denied = EnumSet.noneOf(EventType.class);
        StoryBook.stories()
                .values()
                .forEach(story ->
                        story.events().forEach(event -> (event.isDenied() ? denied : allowed).add(event.type())));

        assertThat(EventType.sent().stream().filter(type -> !allowed.contains(type)))
                .as("event types that no story allows")
                .isEmpty();
        assertThat(EventType.sent().stream().filter(type -> !denied.contains(type)))
                .as("event types that no story denies")
                .isEmpty();
    }

    @Test
    void shouldMakeEveryImplementedRuleOnDossiersFire() throws IOException {
        RulesDocument document = RulesDocument.compiled();
        Set<String> compiled =
                document.rules().stream().map(CompiledRule::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> implemented = document.law().stream()
                .map(LegalRule::getId)
                .filter(compiled::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> fired = fired();

        assertThat(implemented)
                .as("rules on dossiers that fire in no story")
                .filteredOn(rule -> !fired.contains(rule))
                .isEmpty();
    }

    @Test
    void shouldTellAStoryOfEverySample() {
        assertThat(StoryBook.stories().values())
                .extracting(story -> story.procedure().sample())
                .containsAll(SampleProcedures.keys());
    }

    private static Set<String> fired() {
        Set<String> rules = new TreeSet<>();
        for (Story story : StoryBook.stories().values()) {
            for (int i = 0; i < story.events().size(); i++) {
                if (story.answerTo(i) instanceof Denial denial) {
                    addAll(rules, denial.reasons());
                }
            }
            for (StoryQuestion question : story.questions()) {
                if (story.answerTo(question) instanceof Decision decision) {
                    decision.trace().stream().map(TraceEntry::rule).forEach(rules::add);
                    decision.findings().stream().map(Finding::rule).forEach(rules::add);
                    decision.obligations().stream().map(Obligation::rule).forEach(rules::add);
                    decision.actions().forEach(action -> addAll(rules, action.reasons()));
                }
            }
        }
        return rules;
    }

    private static void addAll(Set<String> rules, List<Reason> reasons) {
        reasons.stream().map(Reason::rule).forEach(rules::add);
    }
}
