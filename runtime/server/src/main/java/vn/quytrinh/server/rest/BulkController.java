package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Queue;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.dossier.Dossiers;
import vn.quytrinh.server.ServerProperties;

/** Takes events of many dossiers, one a line, and answers each with a line as soon as it is stored. */
@RestController
@Tag(name = "Dossiers")
final class BulkController {

    static final String NDJSON = "application/x-ndjson";

    private static final int LONGEST_LINE = 256 * 1024;
    private static final int UNDER_WAY = 256;

    private final Dossiers dossiers;
    private final ServerProperties settings;
    private final InstantSource clock;

    BulkController(Dossiers dossiers, ServerProperties settings, InstantSource clock) {
        this.dossiers = dossiers;
        this.settings = settings;
        this.clock = clock;
    }

    @Operation(
            summary = "Appends events of many dossiers, one JSON object a line",
            description =
                    "Answers one line per line, in order, each with the HTTP status it would have had by itself. Lines stand or fall alone;"
                            + " those of one dossier are carried out in order. Answers are sent while lines are still read, so read while you send."
                            + " Repeating a request that broke off is harmless.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = NDJSON,
                                            examples = @ExampleObject(name = "event", value = Example.BULK))))
    @PostMapping(path = "/api/v1/events", consumes = NDJSON)
    void append(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        Caller caller = Answers.caller(authentication);
        var lines = new LineReader(
                request.getInputStream(), LONGEST_LINE, clock, settings.limit().bodyTime());
        response.setContentType(NDJSON);
        OutputStream out = response.getOutputStream();
        Queue<BulkLine> underWay = new ArrayDeque<>(UNDER_WAY);
        long number = 0;
        for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            if (underWay.size() == UNDER_WAY) {
                out.write(underWay.remove().result());
            }
            underWay.add(
                    line.tooLong()
                            ? BulkLine.tooLong(number, LONGEST_LINE)
                            : BulkLine.submit(number, line.bytes(), dossiers, caller));
        }
        while (!underWay.isEmpty()) {
            out.write(underWay.remove().result());
        }
        out.flush();
    }
}
