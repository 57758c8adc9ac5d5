package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.json.FieldReader;
import vn.quytrinh.engine.quality.AgencyRecords;
import vn.quytrinh.engine.quality.OwnPack;
import vn.quytrinh.engine.quality.OwnPacks;
import vn.quytrinh.engine.quality.RecordedQuality;

/** Keeps what agencies record of their quality systems, which packs they have chosen, and packs of their own. */
@RestController
@Tag(name = "Quality")
final class QualityController {

    private final AgencyRecords records;
    private final OwnPacks packs;
    private final Bodies bodies;

    QualityController(AgencyRecords records, OwnPacks packs, Bodies bodies) {
        this.records = records;
        this.packs = packs;
        this.bodies = bodies;
    }

    @Operation(summary = "Returns the quality records of an agency, * for what holds where no nearer agency has chosen")
    @GetMapping("/api/v1/agencies/{agency}/quality-records")
    ResponseEntity<byte[]> records(@PathVariable("agency") String agency, Authentication authentication) {
        return Answers.json(view(records.of(agency, Answers.caller(authentication))));
    }

    @Operation(summary = "Saves the quality records of an agency; version is the one they were opened at, 0 at first")
    @JsonBody(Example.QUALITY_RECORDS)
    @PutMapping(path = "/api/v1/agencies/{agency}/quality-records", consumes = "application/json")
    ResponseEntity<byte[]> save(
            @PathVariable("agency") String agency, HttpServletRequest request, Authentication authentication)
            throws IOException {
        FieldReader fields = FieldReader.of(bodies.object(request));
        int version = fields.number("version");
        JsonNode document = fields.node("records");
        if (!document.isObject()) {
            fields.expected("records", "một đối tượng", "an object");
        }
        fields.finish();
        return Answers.json(view(records.save(agency, document, version, Answers.caller(authentication))));
    }

    @Operation(
            summary =
                    "Lists the packs of quality rules that an agency is asked by, and what each does to a publication")
    @GetMapping("/api/v1/agencies/{agency}/quality-packs")
    ResponseEntity<byte[]> packs(@PathVariable("agency") String agency, Authentication authentication) {
        return Answers.json(Map.of(
                "packs",
                packs.list(agency, Answers.caller(authentication)).stream()
                        .map(PackView::summary)
                        .toList()));
    }

    @Operation(summary = "Returns a pack with its rules, read aloud in both languages")
    @GetMapping("/api/v1/agencies/{agency}/quality-packs/{pack}")
    ResponseEntity<byte[]> pack(
            @PathVariable("agency") String agency, @PathVariable("pack") String pack, Authentication authentication) {
        return Answers.json(PackView.whole(packs.find(agency, pack, Answers.caller(authentication))));
    }

    @Operation(
            summary =
                    "Publishes a pack of an agency, or the next version of it, in the form of the shipped packs (YAML)")
    @JsonBody(Example.QUALITY_PACK)
    @PostMapping(path = "/api/v1/agencies/{agency}/quality-packs", consumes = "application/json")
    ResponseEntity<byte[]> publish(
            @PathVariable("agency") String agency, HttpServletRequest request, Authentication authentication)
            throws IOException {
        FieldReader fields = FieldReader.of(bodies.object(request));
        int version = fields.number("version");
        String document = fields.node("document").stringValue("");
        if (document.isBlank()) {
            fields.expected("document", "bộ quy tắc dạng YAML", "a pack as YAML");
        }
        fields.finish();
        OwnPack published = packs.publish(agency, document, version, Answers.caller(authentication));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", published.id());
        answer.put("own", PackView.OwnView.of(published, false));
        return Answers.json(answer);
    }

    @Operation(summary = "Takes a pack of an agency out of use")
    @DeleteMapping("/api/v1/agencies/{agency}/quality-packs/{pack}")
    ResponseEntity<byte[]> withdraw(
            @PathVariable("agency") String agency,
            @PathVariable("pack") String pack,
            @Parameter(description = "The version that is meant, 0 when absent")
                    @RequestParam(name = "version", required = false)
                    @Nullable
                    String version,
            Authentication authentication) {
        packs.withdraw(agency, pack, Fields.number("version", version, 0), Answers.caller(authentication));
        return Answers.json(Map.of("id", pack));
    }

    @Operation(summary = "Runs the cases of a pack and tells how far they try each rule")
    @PostMapping("/api/v1/agencies/{agency}/quality-packs/{pack}/cases")
    ResponseEntity<byte[]> cases(
            @PathVariable("agency") String agency, @PathVariable("pack") String pack, Authentication authentication) {
        return Answers.json(PackRunView.of(packs.run(agency, pack, Answers.caller(authentication))));
    }

    private static Map<String, Object> view(RecordedQuality recorded) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("agency", recorded.agency());
        view.put("version", recorded.version());
        if (recorded.savedAt() != null) {
            view.put("savedAt", Vietnam.time(recorded.savedAt()));
            view.put("savedBy", Objects.requireNonNullElse(recorded.savedBy(), ""));
        }
        view.put("records", recorded.document());
        return view;
    }
}
