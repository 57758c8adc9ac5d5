package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.dossier.DossierState;
import vn.quytrinh.engine.dossier.Projection;
import vn.quytrinh.engine.wire.RequestFields;

/** Lists dossiers by where they stand, page by page in the order of their codes. */
@RestController
@Tag(name = "Dossiers")
final class DossierSearchController {

    private static final int LAST_STATUS = 10;
    private static final Pattern CODE = Pattern.compile("[0-9A-Z.-]{1,60}");

    private final Projection projection;
    private final InstantSource clock;

    DossierSearchController(Projection projection, InstantSource clock) {
        this.projection = projection;
        this.clock = clock;
    }

    @Operation(
            summary = "Lists dossiers by where they stand after their last event",
            description =
                    "In the order of the codes. \"next\" is the cursor of the next page; it stays right when dossiers are added meanwhile.")
    @GetMapping("/api/v1/dossiers")
    ResponseEntity<byte[]> search(
            @Parameter(description = "National status codes 1–10, comma between")
                    @RequestParam(name = "status", required = false)
                    @Nullable
                    String status,
            @Parameter(description = "An agency with those below it: H05 covers H05.12")
                    @RequestParam(name = "agency", required = false)
                    @Nullable
                    String agency,
            @RequestParam(name = "procedure", required = false) @Nullable String procedure,
            @Parameter(description = "ISO 8601") @RequestParam(name = "dueBefore", required = false) @Nullable
                    String dueBefore,
            @Parameter(description = "true or false: late by now")
                    @RequestParam(name = "late", required = false)
                    @Nullable
                    String late,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor,
            @Parameter(description = "1–500, 100 when absent") @RequestParam(name = "limit", required = false) @Nullable
                    String limit,
            Authentication authentication) {
        int size = Page.size(limit);
        OffsetDateTime due = RequestFields.time(dueBefore);
        var query = new DossierState.Query(
                agency == null || agency.isBlank() ? AgencyScope.ALL : AgencyScope.of(agency),
                statuses(status),
                procedure == null || procedure.isBlank() ? null : procedure,
                due == null ? null : due.toInstant(),
                late == null || late.isBlank() ? null : Fields.flag("late", late),
                clock.instant(),
                Page.after(cursor, CODE),
                size + 1);
        List<DossierState> found = projection.search(query, Answers.caller(authentication));
        return Answers.json(Page.of("dossiers", found, size, DossierStateView::of, DossierState::code));
    }

    private static List<Integer> statuses(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        return Arrays.stream(text.split(",", -1))
                .map(one -> Page.number("STATUS_INVALID", "status", one, LAST_STATUS))
                .toList();
    }
}
