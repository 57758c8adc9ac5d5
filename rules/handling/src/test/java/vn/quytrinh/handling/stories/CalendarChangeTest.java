package vn.quytrinh.handling.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.DossierHistory;
import vn.quytrinh.handling.Handling;
import vn.quytrinh.handling.HandlingByHand;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.Unordered;
import vn.quytrinh.handling.calendar.CalendarRegister;
import vn.quytrinh.handling.decision.Action;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Denial;
import vn.quytrinh.handling.decision.Finding;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.worktime.Certainty;
import vn.quytrinh.worktime.OutageRegister;

/** The calendar of 2027 is announced after the dossier was accepted, and reaches it by an event. */
class CalendarChangeTest {

    private static final Handling HANDLING = new Handling();
    private static final Handling BY_HAND = HandlingByHand.create();
    private static final OffsetDateTime ACCEPTED = OffsetDateTime.parse("2026-12-30T09:00:00+07:00");
    private static final OffsetDateTime CHANGED = OffsetDateTime.parse("2027-01-08T08:00:00+07:00");
    private static final OffsetDateTime LATER = OffsetDateTime.parse("2027-01-08T09:00:00+07:00");

    private final Story story = StoryBook.stories().get("year-announced-later");
    private final Release release = story.release(null);
    private final Release announced = story.release("announced");

    private DossierHistory changed(DossierEvent... more) {
        List<DossierEvent> events = new ArrayList<>(story.history().events());
        events.add(new DossierEvent(
                "calendar:7:x",
                EventType.CALENDAR_CHANGED,
                CHANGED,
                null,
                null,
                Map.of(
                        "calendar",
                        "VN",
                        "sequence",
                        7,
                        "document",
                        "Công văn minh họa về nghỉ Tết 2027",
                        "hash",
                        announced.calendarEdition().hash())));
        events.addAll(List.of(more));
        return new DossierHistory(
                story.history().dossier(),
                events,
                OutageRegister.NONE,
                story.history().successions(),
                CalendarRegister.of(List.of(announced.calendarEdition())));
    }

    private Decision decide(DossierHistory history, OffsetDateTime at) {
        assertThat(Unordered.answer(BY_HAND, release, history, at))
                .isEqualTo(Unordered.answer(HANDLING, release, history, at));
        return (Decision) HANDLING.decide(release, history, at);
    }

    @Test
    void shouldCountAsAReleaseThatKnewTheCalendarFromTheBeginning() {
        Decision decision = decide(changed(), LATER);
        Decision known = (Decision) HANDLING.decide(announced, story.history(), LATER);

        assertThat(decision.deadlines()).isEqualTo(known.deadlines());
        assertThat(decision.deadlines().certainty()).isEqualTo(Certainty.OFFICIAL);
        assertThat(decision.deadlines().firstDueAt()).isEqualTo(OffsetDateTime.parse("2027-02-11T17:00:00+07:00"));
    }

    @Test
    void shouldKeepThePromiseAsItWasBeforeTheChange() {
        Decision before = decide(changed(), ACCEPTED);

        assertThat(before).isEqualTo(HANDLING.decide(release, story.history(), ACCEPTED));
        assertThat(before.deadlines().dueAt()).isEqualTo(OffsetDateTime.parse("2027-02-04T17:00:00+07:00"));
    }

    @Test
    void shouldSayByWhichDocument() {
        Decision decision = decide(changed(), LATER);

        assertThat(decision.findings())
                .filteredOn(finding -> finding.type().equals("CALENDAR_CHANGED"))
                .singleElement()
                .extracting(Finding::rule, Finding::since)
                .containsExactly("HR-055", CHANGED);
        assertThat(decision.trace())
                .anyMatch(entry -> entry.citation().instrument().contains("nghỉ Tết 2027"));
    }

    @Test
    void shouldGiveTheSameBytesForTheSameHistory() {
        assertThat(CanonicalJson.write(decide(changed(), LATER)))
                .isEqualTo(CanonicalJson.write(new Handling().decide(release, changed(), LATER)));
        assertThat(decide(changed(), LATER).receipt())
                .isNotEqualTo(decide(story.history(), LATER).receipt());
    }

    @Test
    void shouldNotBeOfferedAsSomethingThatMayComeNext() {
        assertThat(decide(changed(), LATER).actions())
                .extracting(Action::type)
                .doesNotContain(EventType.CALENDAR_CHANGED)
                .contains(EventType.CORRECTED);
    }

    @Test
    void shouldNotBeTakenBackByAnEvent() {
        var correction = new DossierEvent(
                "e9", EventType.CORRECTED, LATER, null, null, Map.of("eventId", "calendar:7:x", "reason", "nhầm"));

        assertThat(HANDLING.decide(release, changed(correction), LATER))
                .isInstanceOfSatisfying(
                        Denial.class,
                        denial -> assertThat(denial.reasons())
                                .extracting(reason -> reason.rule())
                                .containsExactly("HR-015"));
    }

    @Test
    void shouldRefuseACalendarThatNobodyKnows() {
        DossierHistory unknown = new DossierHistory(null, changed().events());

        assertThatExceptionOfType(HandlingException.class)
                .isThrownBy(() -> HANDLING.decide(release, unknown, LATER))
                .satisfies(e -> assertThat(e.code()).isEqualTo("CALENDAR_CHANGE_UNKNOWN"));
    }
}
