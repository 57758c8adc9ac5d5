package vn.quytrinh.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.quytrinh.engine.calendar.TestdataCalendars.OFFICER;
import static vn.quytrinh.engine.calendar.TestdataCalendars.WED_2026_07_15;
import static vn.quytrinh.engine.calendar.TestdataCalendars.holiday;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.procedure.territory.Territory;

/** Calendars as they stood, found again by what an event says of them. */
class CalendarEditionsTest {

    private static final Territory AGENCY = new Territory("VN.H26.12");

    private final TestdataCalendars given = new TestdataCalendars();
    private final Calendars calendars = given.calendars();
    private final CalendarEditions editions = new CalendarEditions(given.store, given);

    @BeforeEach
    void createLayers() {
        TestdataCalendars.createProvinceAndAgency(calendars);
    }

    private static DossierEvent event(Map<String, Object> data) {
        return new DossierEvent(
                "c1", EventType.CALENDAR_CHANGED, OffsetDateTime.parse("2026-07-14T08:00:00+07:00"), null, null, data);
    }

    @Test
    void shouldFindACalendarAgainAfterLaterEdits() {
        // given
        NamedEdition then = editions.of(AGENCY, editions.at(calendars.current().sequence()));

        // when
        calendars.change("H26", holiday(WED_2026_07_15), WED_2026_07_15, OFFICER);
        NamedEdition now = editions.of(AGENCY, editions.at(calendars.current().sequence()));

        // then
        assertThat(then.layer()).isEqualTo("H26.12");
        assertThat(now.edition().hash()).isNotEqualTo(then.edition().hash());
        CalendarEditions elsewhere = new CalendarEditions(given.store, given);
        DossierEvent named = event(then.data("CV 1"));
        assertThat(elsewhere.register(List.of(named)).calendar(named).isWorkingDay(WED_2026_07_15))
                .isTrue();
        DossierEvent changed = event(now.data("CV 1"));
        assertThat(elsewhere.register(List.of(named, changed)).calendar(changed).isWorkingDay(WED_2026_07_15))
                .isFalse();
    }

    @Test
    void shouldNotTakeAnotherCalendarForTheOneThatWasNamed() {
        NamedEdition edition =
                editions.of(AGENCY, editions.at(calendars.current().sequence()));
        for (Map<String, Object> data : List.<Map<String, Object>>of(
                Map.of(
                        "calendar",
                        "VN",
                        "sequence",
                        edition.sequence(),
                        "hash",
                        edition.edition().hash()),
                Map.of(
                        "calendar",
                        "H26.12",
                        "sequence",
                        99,
                        "hash",
                        edition.edition().hash()),
                Map.of("calendar", "H26.12", "sequence", edition.sequence(), "hash", "sha256:0"),
                Map.of(
                        "calendar",
                        "H99",
                        "sequence",
                        edition.sequence(),
                        "hash",
                        edition.edition().hash()),
                Map.of())) {
            DossierEvent event = event(data);

            assertThatExceptionOfType(HandlingException.class)
                    .as("%s", data)
                    .isThrownBy(() -> editions.register(List.of(event)).calendar(event))
                    .satisfies(e -> assertThat(e.code()).isEqualTo("CALENDAR_CHANGE_UNKNOWN"));
        }
    }
}
