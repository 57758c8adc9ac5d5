package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.quytrinh.engine.recompute.MovedPromise;
import vn.quytrinh.engine.recompute.Recomputation;
import vn.quytrinh.engine.recompute.Recomputations;

/** Lets a changed calendar count for dossiers, and shows which promises that moves. */
@RestController
@Tag(name = "Calendars")
final class RecomputationsController {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z.-]{1,60}");

    private final Recomputations recomputations;

    RecomputationsController(Recomputations recomputations) {
        this.recomputations = recomputations;
    }

    @Operation(
            summary = "Lets the changes of a calendar count for dossiers",
            description =
                    "Open dossiers whose territory has the calendar, or one within it, are recomputed by a job that survives a crash; those accepted from now on count by it at once. Each dossier gets an event CALENDAR_CHANGED. Asked again before another change, it answers with the job that was started.")
    @PostMapping("/api/v1/calendars/{id}/recomputations")
    ResponseEntity<byte[]> start(@PathVariable("id") String id, Authentication authentication) {
        return Answers.json(RecomputationView.of(recomputations.start(id, Answers.caller(authentication))));
    }

    @Operation(
            summary = "Tells which promises would move if the changes of a calendar counted now, and writes nothing",
            description =
                    "\"open\" dossiers are in its scope, this page looked at \"looked\" of them in the order of their codes. \"next\" is the cursor of the next page.")
    @GetMapping("/api/v1/calendars/{id}/recomputations/preview")
    ResponseEntity<byte[]> preview(
            @PathVariable("id") String id,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor,
            @Parameter(description = "how many dossiers to look at, 1–500, 100 when absent")
                    @RequestParam(name = "limit", required = false)
                    @Nullable
                    String limit,
            Authentication authentication) {
        Recomputations.Preview preview =
                recomputations.preview(id, Page.after(cursor, CODE), Page.size(limit), Answers.caller(authentication));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("calendar", id);
        answer.put("document", preview.document());
        answer.put("open", preview.open());
        answer.put("looked", preview.looked());
        answer.put(
                "moved",
                preview.moved().stream()
                        .map(moved -> MovedPromiseView.of(preview.document(), moved))
                        .toList());
        if (preview.last() != null) {
            answer.put("next", Page.cursor(preview.last()));
        }
        return Answers.json(answer);
    }

    @Operation(summary = "Lists the recomputations, the latest first")
    @GetMapping("/api/v1/recomputations")
    ResponseEntity<byte[]> list() {
        return Answers.json(Map.of(
                "recomputations",
                recomputations.list().stream().map(RecomputationView::of).toList()));
    }

    @Operation(summary = "Tells how far a recomputation has come")
    @GetMapping("/api/v1/recomputations/{id}")
    ResponseEntity<byte[]> find(@PathVariable("id") String id) {
        return Answers.json(RecomputationView.of(recomputations.find(id)));
    }

    @Operation(
            summary = "Lists the promises that a recomputation moved, and the dossiers it could not decide on",
            description = "In the order of the dossiers' codes. \"next\" is the cursor of the next page.")
    @GetMapping("/api/v1/recomputations/{id}/moved")
    ResponseEntity<byte[]> moved(
            @PathVariable("id") String id,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor,
            @Parameter(description = "1–500, 100 when absent") @RequestParam(name = "limit", required = false) @Nullable
                    String limit,
            Authentication authentication) {
        int size = Page.size(limit);
        Recomputation recomputation = recomputations.find(id);
        List<MovedPromise> found =
                recomputations.moved(id, Page.after(cursor, CODE), size + 1, Answers.caller(authentication));
        return Answers.json(Page.of(
                "moved",
                found,
                size,
                moved -> MovedPromiseView.of(recomputation.document(), moved),
                MovedPromise::dossier));
    }
}
