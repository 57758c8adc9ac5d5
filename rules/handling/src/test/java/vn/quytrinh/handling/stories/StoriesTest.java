package vn.quytrinh.handling.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Denial;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.PersonalData;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.handling.organisation.Succession;
import vn.quytrinh.rulebase.Reason;

/** Every story is told by the rules as its file says, and answered as its golden files say. */
class StoriesTest {

    static Set<String> stories() {
        return StoryBook.stories().keySet();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void shouldAllowAndDenyAsTold(String name) {
        Story story = told(name);
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        for (int i = 0; i < story.events().size(); i++) {
            StoryEvent event = story.events().get(i);
            String what = event.at() + " " + event.type();
            expected.add(what + (event.denied() == null ? " allowed" : " denied by " + event.denied()));
            actual.add(what + said(story.answerTo(i)));
        }

        assertThat(actual).as(name).containsExactlyElementsOf(expected);
    }

    private static String said(Answer answer) {
        return answer instanceof Denial denial
                ? " denied by "
                        + denial.reasons().stream().map(Reason::rule).distinct().toList()
                : " allowed";
    }

    @ParameterizedTest
    @MethodSource("stories")
    void shouldAnswerAsInItsGoldenFiles(String name) {
        Story story = told(name);
        assertThat(story.questions()).as(name).isNotEmpty();
        for (int i = 0; i < story.questions().size(); i++) {
            Golden.check(
                    Golden.file(name, i + 1), story.answerTo(story.questions().get(i)));
        }
    }

    @Test
    void shouldHaveNoGoldenFileWithoutItsQuestion() {
        List<String> asked = new ArrayList<>();
        StoryBook.stories().forEach((name, story) -> {
            for (int i = 1; i <= story.questions().size(); i++) {
                asked.add(Golden.file(name, i));
            }
        });

        assertThat(StoryBook.files(true)).isSubsetOf(asked);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void shouldGiveReceiptsThatCanBeRecomputed(String name) {
        Story story = told(name);
        for (StoryQuestion question : story.questions()) {
            if (story.answerTo(question) instanceof Decision decision) {
                OffsetDateTime at = question.at().atOffset(VietnamTime.OFFSET);
                List<DossierEvent> events = PersonalData.numbered(story.history().events().stream()
                        .filter(event -> !event.occurredAt().isAfter(at))
                        .map(DossierEvent::unrecorded)
                        .toList());

                Map<String, Object> sealed = new HashMap<>(Map.of(
                        "release",
                        story.release(question.calendar()).hash(),
                        "history",
                        events,
                        "outages",
                        story.history().outages().by(question.at()).outages(),
                        "decision",
                        decision.withReceipt("")));
                List<Succession> successions =
                        Objects.requireNonNullElse(story.successions(), List.<Succession>of()).stream()
                                .filter(one -> !one.from().isAfter(question.at().toLocalDate()))
                                .toList();
                if (!successions.isEmpty()) {
                    sealed.put("successions", successions);
                }
                assertThat(decision.receipt()).isEqualTo(CanonicalJson.hash(sealed));
            }
        }
    }

    private static Story told(String name) {
        return StoryBook.stories().get(name);
    }
}
