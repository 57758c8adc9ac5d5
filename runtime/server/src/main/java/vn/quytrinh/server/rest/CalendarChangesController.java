package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.calendar.ChangeRequest;
import vn.quytrinh.engine.calendar.LayerRequest;
import vn.quytrinh.worktime.history.CalendarVersion;

/** Creates and changes calendars. */
@RestController
@Tag(name = "Calendars")
final class CalendarChangesController {

    private final Calendars calendars;
    private final Bodies bodies;

    CalendarChangesController(Calendars calendars, Bodies bodies) {
        this.calendars = calendars;
        this.bodies = bodies;
    }

    @Operation(summary = "Creates the calendar of a province, an agency or a unit within another one")
    @JsonBody(Example.CALENDAR)
    @PostMapping(path = "/api/v1/calendars", consumes = "application/json")
    ResponseEntity<byte[]> create(HttpServletRequest request, Authentication authentication) throws IOException {
        LayerRequest asked = LayerRequest.read(bodies.object(request));
        return recorded(calendars.create(
                asked.layer(), asked.effectiveFrom(), asked.document(), Answers.caller(authentication)));
    }

    @Operation(
            summary =
                    "Changes a calendar by a document: DAY, SWAP, DROP, YEAR, ADOPT or HOURS; preview=true stores nothing")
    @JsonBody(Example.CALENDAR_CHANGE)
    @PostMapping(path = "/api/v1/calendars/{id}/changes", consumes = "application/json")
    ResponseEntity<byte[]> change(
            @PathVariable("id") String id,
            @RequestParam(name = "preview", required = false) @Nullable String preview,
            HttpServletRequest request,
            Authentication authentication)
            throws IOException {
        boolean onlyPreview = Fields.flag("preview", preview);
        ChangeRequest asked = ChangeRequest.read(bodies.object(request), calendars, id);
        if (onlyPreview) {
            return Answers.json(PreviewView.of(calendars.preview(id, asked.change())));
        }
        return recorded(calendars.change(
                id, asked.change(), asked.effectiveFrom(), asked.version(), Answers.caller(authentication)));
    }

    private static ResponseEntity<byte[]> recorded(CalendarVersion version) {
        return Answers.json(Map.of("id", version.layer().id(), "version", CalendarVersionView.of(version)));
    }
}
