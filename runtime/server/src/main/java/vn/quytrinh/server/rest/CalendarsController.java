package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.calendar.CurrentCalendars;
import vn.quytrinh.engine.calendar.YearOverview;
import vn.quytrinh.engine.wire.RequestFields;
import vn.quytrinh.worktime.CalendarStack;
import vn.quytrinh.worktime.statute.NationalDayChoice;
import vn.quytrinh.worktime.statute.TetChoice;

/** Tells about calendars. */
@RestController
@Tag(name = "Calendars")
final class CalendarsController {

    private final Calendars calendars;

    CalendarsController(Calendars calendars) {
        this.calendars = calendars;
    }

    @Operation(summary = "Lists the calendars of the nation, provinces, agencies and units")
    @GetMapping("/api/v1/calendars")
    ResponseEntity<byte[]> list() {
        return Answers.json(Map.of(
                "calendars", calendars.list().stream().map(CalendarView::of).toList()));
    }

    @Operation(summary = "Returns a year of a calendar, as it is believed now or was at a moment")
    @GetMapping("/api/v1/calendars/{id}/{year:(?!versions$|changes$).*}")
    ResponseEntity<byte[]> year(
            @PathVariable("id") String id,
            @PathVariable("year") String year,
            @RequestParam(name = "believedAt", required = false) @Nullable String believedAt) {
        int asked = Fields.year(year);
        OffsetDateTime moment = RequestFields.time(believedAt);
        return Answers.json(moment == null ? now(id, asked) : believed(id, asked, moment.toInstant()));
    }

    @Operation(summary = "Lists the versions of a calendar, the newest first, with the days each changed")
    @GetMapping("/api/v1/calendars/{id}/versions")
    ResponseEntity<byte[]> versions(@PathVariable("id") String id) {
        return Answers.json(Map.of("id", id, "versions", CalendarVersionView.of(calendars.history(id))));
    }

    @Operation(summary = "Proposes the statutory days off of a year, with the choices that are the Prime Minister's")
    @GetMapping("/api/v1/calendars/{id}/proposals/{year}")
    ResponseEntity<byte[]> proposal(
            @PathVariable("id") String id,
            @PathVariable("year") String year,
            @RequestParam(name = "tet", required = false) @Nullable String tet,
            @RequestParam(name = "nationalDay", required = false) @Nullable String nationalDay) {
        return Answers.json(ProposalView.of(
                id,
                calendars.proposal(
                        id,
                        Fields.year(year),
                        Fields.constant("tet", tet, TetChoice.class),
                        Fields.constant("nationalDay", nationalDay, NationalDayChoice.class))));
    }

    private CalendarYearView now(String id, int year) {
        CurrentCalendars current = calendars.current();
        CalendarStack stack = current.stack(id);
        return CalendarYearView.of(stack, YearOverview.of(stack, current.calendar(id), year), current.version(id));
    }

    private CalendarYearView believed(String id, int year, Instant moment) {
        CalendarStack stack = calendars.stackBelievedAt(id, moment);
        return CalendarYearView.of(
                stack, YearOverview.of(stack, stack.compile(), year), calendars.believedAt(id, moment));
    }
}
