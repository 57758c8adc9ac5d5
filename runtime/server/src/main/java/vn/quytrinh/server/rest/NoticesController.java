package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.watch.NoticeKind;
import vn.quytrinh.engine.watch.StoredNotice;
import vn.quytrinh.engine.watch.Watch;
import vn.quytrinh.engine.wire.RequestFields;

/** Shows what the watch will tell of dossiers, and what it has told. */
@RestController
@Tag(name = "Dossiers")
final class NoticesController {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z.-]{1,60}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    private final Watch watch;

    NoticesController(Watch watch) {
        this.watch = watch;
    }

    /** The state of a notice. */
    private enum State {
        PENDING,
        TOLD
    }

    /** The kinds that are told. */
    private enum Kind {
        DOSSIER_DUE_SOON,
        DOSSIER_OVERDUE,
        STEP_DUE_SOON,
        STEP_OVERDUE,
        APOLOGY_DUE,
        ACKNOWLEDGEMENT_LATE,
        APPLICANT_LIMIT_PASSED
    }

    @Operation(
            summary = "Lists what the watch will tell of dossiers, or has told",
            description =
                    "In the order in which the notices are due. A notice that waits is replaced when its dossier moves on; one that was told stays. \"next\" is the cursor of the next page.")
    @GetMapping("/api/v1/notices")
    ResponseEntity<byte[]> search(
            @Parameter(description = "PENDING or TOLD, PENDING when absent")
                    @RequestParam(name = "state", required = false)
                    @Nullable
                    String state,
            @Parameter(
                            description =
                                    "Kinds, comma between: DOSSIER_DUE_SOON, DOSSIER_OVERDUE, STEP_DUE_SOON, STEP_OVERDUE, APOLOGY_DUE, ACKNOWLEDGEMENT_LATE, APPLICANT_LIMIT_PASSED")
                    @RequestParam(name = "kind", required = false)
                    @Nullable
                    String kind,
            @Parameter(description = "An agency with those below it: H05 covers H05.12")
                    @RequestParam(name = "agency", required = false)
                    @Nullable
                    String agency,
            @RequestParam(name = "dossier", required = false) @Nullable String dossier,
            @Parameter(description = "Due not before, ISO 8601")
                    @RequestParam(name = "from", required = false)
                    @Nullable
                    String from,
            @Parameter(description = "Due before, ISO 8601") @RequestParam(name = "before", required = false) @Nullable
                    String before,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor,
            @Parameter(description = "1–500, 100 when absent") @RequestParam(name = "limit", required = false) @Nullable
                    String limit,
            Authentication authentication) {
        int size = Page.size(limit);
        var query = new StoredNotice.Query(
                Fields.constant("state", state, State.class) == State.TOLD,
                agency == null || agency.isBlank() ? AgencyScope.ALL : AgencyScope.of(agency),
                kinds(kind),
                dossier(dossier),
                instant(from),
                instant(before),
                mark(cursor),
                size + 1);
        List<StoredNotice> found = watch.search(query, Answers.caller(authentication));
        return Answers.json(Page.of("notices", found, size, NoticeView::of, notice -> text(notice.mark())));
    }

    private static List<NoticeKind> kinds(@Nullable String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(",", -1))
                        .map(one -> Fields.constant("kind", one.strip(), Kind.class))
                        .filter(Objects::nonNull)
                        .map(kind -> NoticeKind.valueOf(kind.name()))
                        .toList();
    }

    private static @Nullable String dossier(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        if (!CODE.matcher(code).matches()) {
            throw Fields.invalid("DOSSIER_CODE_INVALID", "dossier", "mã hồ sơ", "a dossier's code", code);
        }
        return code;
    }

    private static @Nullable Instant instant(@Nullable String text) {
        OffsetDateTime time = RequestFields.time(text);
        return time == null ? null : time.toInstant();
    }

    private static String text(StoredNotice.Mark mark) {
        return mark.dueAt() + " " + mark.dossier() + " " + mark.id();
    }

    private static StoredNotice.@Nullable Mark mark(@Nullable String cursor) {
        String after = Page.after(cursor);
        if (after == null) {
            return null;
        }
        String[] parts = after.split(" ", -1);
        try {
            if (parts.length == 3
                    && CODE.matcher(parts[1]).matches()
                    && ID.matcher(parts[2]).matches()) {
                return new StoredNotice.Mark(Instant.parse(parts[0]), parts[1], parts[2]);
            }
        } catch (DateTimeException noTime) {
            // Told below.
        }
        throw Page.invalid(Objects.requireNonNull(cursor));
    }
}
