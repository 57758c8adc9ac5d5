package vn.quytrinh.handling.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.handling.Handling;
import vn.quytrinh.handling.HandlingThePlainWay;
import vn.quytrinh.handling.Unordered;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.handling.release.Release;

/** What the benchmark measures as the plain way answers like the product. */
class PlainWayTest {

    private static final Handling RULES = new Handling();
    private static final Handling PLAIN = HandlingThePlainWay.create();

    static Set<String> stories() {
        return StoryBook.stories().keySet();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void shouldAnswerAsTheProductWheneverAsked(String name) {
        Story story = StoryBook.stories().get(name);
        for (StoryQuestion question : story.questions()) {
            Release release = story.release(question.calendar());
            OffsetDateTime at = question.at().atOffset(VietnamTime.OFFSET);

            assertThat(Unordered.answer(PLAIN, release, story.history(), at))
                    .isEqualTo(Unordered.answer(RULES, release, story.history(), at));
        }
    }
}
