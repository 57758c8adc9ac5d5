package vn.quytrinh.handling.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.handling.DossierHistory;
import vn.quytrinh.handling.Handling;
import vn.quytrinh.handling.HandlingByHand;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.Unordered;
import vn.quytrinh.handling.byhand.RulesByHand;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.worktime.WorktimeException;

/** The rules decide as the same conditions written by hand in plain Java do. */
class ByHandTest {

    private static final int HISTORIES = 300;
    private static final int EVENTS = 24;

    private static final Handling RULES = new Handling();
    private static final Handling BY_HAND = HandlingByHand.create();

    static Set<String> stories() {
        return StoryBook.stories().keySet();
    }

    static LongStream seeds() {
        return LongStream.range(0, HISTORIES);
    }

    @Test
    void shouldHaveEveryRuleWrittenByHand() {
        assertThat(RulesByHand.unwritten())
                .as("rules whose condition nobody wrote in the package byhand")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void shouldDecideAsByHandAfterEveryEventAndWheneverAsked(String name) {
        Story story = StoryBook.stories().get(name);
        for (int i = 0; i < story.events().size(); i++) {
            check(
                    story.release(null),
                    story.history(i),
                    story.events().get(i).at().atOffset(VietnamTime.OFFSET));
        }
        for (StoryQuestion question : story.questions()) {
            check(
                    story.release(question.calendar()),
                    story.history(),
                    question.at().atOffset(VietnamTime.OFFSET));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldDecideAsByHandWhateverHappens(long seed) {
        var dossier = new RandomHistory(seed);
        for (int i = 0; i < EVENTS; i++) {
            DossierHistory another = dossier.withAnother();
            check(dossier.release(), another, dossier.now());
            if (decide(dossier.release(), another, dossier.now()) instanceof Decision decision) {
                dossier.keep(another, decision);
            }
        }
        check(dossier.release(), dossier.history(), dossier.later());
    }

    private static @Nullable Answer decide(Release release, DossierHistory history, OffsetDateTime at) {
        try {
            return RULES.decide(release, history, at);
        } catch (HandlingException | WorktimeException e) {
            return null;
        }
    }

    private static void check(Release release, DossierHistory history, OffsetDateTime at) {
        assertThat(Unordered.answer(BY_HAND, release, history, at))
                .as("%s at %s after %s", release.plan().key(), at, history.events())
                .isEqualTo(Unordered.answer(RULES, release, history, at));
    }
}
