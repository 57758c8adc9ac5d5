package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.THU_BEFORE_TET;
import static vn.quytrinh.handling.Stories.action;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.SUPPLEMENT_RECEIVED;
import static vn.quytrinh.handling.event.EventType.SUPPLEMENT_REQUESTED;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.quytrinh.handling.decision.Action;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.event.VietnamTime;

class SameQuestionSameAnswerTest {

    @Test
    void shouldGiveTheSameBytesFromManyThreads() {
        var story = Stories.under(HEALTH).event(ACCEPTED, THU_BEFORE_TET).completed("S02", "2026-02-12T10:00");
        String first = CanonicalJson.write(story.decision());

        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> CanonicalJson.write(story.decision()))
                        .distinct())
                .containsExactly(first);
    }

    @Test
    void shouldCountDayByDayToTheDateItDecides() {
        var story = Stories.under(HEALTH).event(ACCEPTED, "2026-03-02T09:00").supplementRequested("2026-03-05T10:00");
        assertThat(story.count("2026-03-06T09:00").deadline().dueAt())
                .isEqualTo(VietnamTime.local(
                        story.decision("2026-03-06T09:00").deadlines().dueIfResumedNow()));

        story.event(SUPPLEMENT_RECEIVED, "2026-03-10T10:00");
        assertThat(story.count("2026-03-11T09:00").deadline().dueAt())
                .isEqualTo(VietnamTime.local(
                        story.decision("2026-03-11T09:00").deadlines().dueAt()));
    }

    @Test
    void shouldNotLookAtWhatHappenedLater() {
        var story = Stories.under(HEALTH).event(ACCEPTED, THU_BEFORE_TET);
        Decision before = story.decision();
        story.supplementRequested("2026-02-13T10:00");

        assertThat(story.decision(THU_BEFORE_TET)).isEqualTo(before);
    }

    @Test
    void shouldSayOfEveryEventWhetherItMayComeNext() {
        Decision decision =
                Stories.under(HEALTH).event(ACCEPTED, THU_BEFORE_TET).decision();

        assertThat(decision.actions()).extracting(Action::type).containsExactlyElementsOf(EventType.sent());
        assertThat(action(decision, SUPPLEMENT_REQUESTED).allowed()).isTrue();
        assertThat(action(decision, ACCEPTED).reasons()).isNotEmpty();
        assertThat(decision.actions())
                .allSatisfy(a -> assertThat(a.allowed()).isEqualTo(a.reasons().isEmpty()));
    }

    @Test
    void shouldNotDependOnWhoThePeopleAre() {
        Decision named = Stories.under(HEALTH)
                .event(ACCEPTED, THU_BEFORE_TET)
                .supplementRequested("2026-02-13T10:00")
                .decision();
        Decision renamed = Stories.under(HEALTH)
                .actsAs("p2")
                .event(ACCEPTED, THU_BEFORE_TET)
                .supplementRequested("2026-02-13T10:00")
                .decision();

        assertThat(renamed).isEqualTo(named);
    }
}
