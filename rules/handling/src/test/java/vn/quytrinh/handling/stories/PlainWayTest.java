package vn.quytrinh.handling.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.handling.DossierHistory;
import vn.quytrinh.handling.Handling;
import vn.quytrinh.handling.HandlingThePlainWay;
import vn.quytrinh.handling.Unordered;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.handling.release.Release;

/** What the benchmark measures as the plain way, the history told by rules and not by Java, decides as the product does. */
class PlainWayTest {

    private static final Handling RULES = new Handling();
    private static final HandlingThePlainWay PLAIN = new HandlingThePlainWay();

    static Set<String> stories() {
        return StoryBook.stories().keySet();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void shouldDecideAsTheProductAfterEveryEventAndWheneverAsked(String name) {
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

    private static void check(Release release, DossierHistory history, OffsetDateTime at) {
        assertThat(Unordered.answer(PLAIN::decide, release, history, at))
                .isEqualTo(Unordered.answer(RULES::decide, release, history, at));
    }
}
