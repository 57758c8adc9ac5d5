package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.quytrinh.engine.slip.DossierSlips;
import vn.quytrinh.engine.slip.GivenSlip;
import vn.quytrinh.engine.slip.Slips;
import vn.quytrinh.engine.wire.RequestFields;
import vn.quytrinh.interchange.slip.SlipDocument;

/** Prints the slips of dossiers (biểu mẫu 01–07). */
@RestController
@Tag(name = "Dossiers")
final class SlipsController {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String AT = "ISO 8601, with an offset or as Vietnam's time; now when absent";

    private final DossierSlips dossiers;
    private final Slips slips;

    SlipsController(DossierSlips dossiers, Slips slips) {
        this.dossiers = dossiers;
        this.slips = slips;
    }

    @Operation(
            summary = "Lists the slips that a dossier gives now",
            description =
                    "By the forms in force on the day that governs it; an apology that is owed and not sent yet is among them.")
    @GetMapping("/api/v1/dossiers/{code}/slips")
    ResponseEntity<byte[]> list(
            @PathVariable("code") String code,
            @Parameter(description = AT) @RequestParam(name = "at", required = false) @Nullable String at,
            Authentication authentication) {
        List<SlipView> given = dossiers.list(code, RequestFields.time(at), Answers.caller(authentication)).stream()
                .map(SlipView::of)
                .toList();
        return Answers.json(Map.of("slips", given));
    }

    @Operation(
            summary = "Prints a slip as PDF, or as DOCX where Accept asks for it",
            description = "What the ledger does not know stays a dotted line; a person who was erased is not named.")
    @GetMapping(
            path = "/api/v1/dossiers/{code}/slips/{form}",
            produces = {MediaType.APPLICATION_PDF_VALUE, WORD})
    ResponseEntity<byte[]> print(
            @PathVariable("code") String code,
            @Parameter(description = "the number or the kind of a form, such as 01 or RECEIPT") @PathVariable("form")
                    String form,
            @Parameter(description = "the event that gives it; the newest when absent")
                    @RequestParam(name = "event", required = false)
                    @Nullable
                    String event,
            @Parameter(description = AT) @RequestParam(name = "at", required = false) @Nullable String at,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            Authentication authentication) {
        GivenSlip slip = dossiers.find(code, form, event, RequestFields.time(at), Answers.caller(authentication));
        SlipDocument document = SlipDocument.of(slip.content(), slips.forms());
        boolean word = wantsWord(accept);
        String file = code + "-mau-" + slip.form().number() + (word ? ".docx" : ".pdf");
        return ResponseEntity.ok()
                .contentType(word ? MediaType.parseMediaType(WORD) : MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(file).build().toString())
                .body(word ? document.word() : document.pdf());
    }

    /** The type that is asked for first counts; PDF where nothing is said. */
    private static boolean wantsWord(@Nullable String accept) {
        if (accept == null) {
            return false;
        }
        List<MediaType> asked = MediaType.parseMediaTypes(accept);
        return asked.stream()
                .filter(type -> type.isCompatibleWith(MediaType.parseMediaType(WORD))
                        || type.isCompatibleWith(MediaType.APPLICATION_PDF))
                .findFirst()
                .filter(type -> !type.isCompatibleWith(MediaType.APPLICATION_PDF))
                .isPresent();
    }
}
