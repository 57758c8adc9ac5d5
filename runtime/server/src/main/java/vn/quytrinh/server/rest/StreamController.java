package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.out.AnnouncementType;
import vn.quytrinh.engine.wire.Problem;
import vn.quytrinh.engine.wire.ProblemStatus;
import vn.quytrinh.server.out.EventStreams;
import vn.quytrinh.server.problem.Problems;

/** Opens the stream of server-sent events for dashboards. */
@RestController
@Tag(name = "Subscriptions")
final class StreamController {

    private final EventStreams streams;

    StreamController(EventStreams streams) {
        this.streams = streams;
    }

    @Operation(
            summary = "Streams announcements as server-sent events",
            description =
                    "Each has the type as its event, a CloudEvent as its data and the sequence of the outbox as its id. With"
                            + " Last-Event-ID it goes on after that; vn.quytrinh.stream.gap says that some are no longer kept."
                            + " It ends after some minutes: come again.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE))
    @GetMapping("/api/v1/stream")
    void stream(
            @Parameter(description = "Types, comma between: vn.quytrinh.event.recorded; all when absent")
                    @RequestParam(name = "types", required = false)
                    @Nullable
                    String types,
            @Parameter(description = "An agency with those below it: H05 covers H05.12")
                    @RequestParam(name = "agency", required = false)
                    @Nullable
                    String agency,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            HttpServletRequest request,
            HttpServletResponse response,
            Authentication authentication)
            throws IOException {
        Caller caller = Answers.caller(authentication);
        Set<AnnouncementType> wanted = AnnouncementTypes.of(types);
        AgencyScope scope = agency == null || agency.isBlank()
                ? caller.scope()
                : AgencyScope.of(agency).and(caller.scope());
        Long after = lastEventId == null || lastEventId.isBlank() ? null : sequence(lastEventId);
        if (!streams.hasRoomFor(caller.name())) {
            Problems.send(response, full());
            return;
        }
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        AsyncContext connection = request.startAsync();
        connection.setTimeout(0);
        streams.listen(new EventStreams.Request(caller.name(), wanted, scope, after), connection);
    }

    private static long sequence(String text) {
        if (text.strip().matches("\\d{1,18}")) {
            return Long.parseLong(text.strip());
        }
        throw Fields.invalid(
                "LAST_EVENT_ID_INVALID", "Last-Event-ID", "id của sự kiện trước", "the id of an event before", text);
    }

    private static Problem full() {
        return Problem.of(
                ProblemStatus.TOO_MANY_REQUESTS,
                "STREAM_FULL",
                "Máy chủ hoặc người gọi đã mở đủ số luồng cho phép. Hãy đóng bớt hoặc thử lại sau.",
                "Expected fewer open streams than the limit of this server and caller but there are as many. Maybe close one or try again later.");
    }
}
