package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.quytrinh.engine.law.Laws;

/** Tells about the law. */
@RestController
@Tag(name = "Law")
final class LawController {

    /** Read when it is first asked about: the register is large and the start need not wait for it. */
    private final ObjectProvider<Laws> laws;

    private final InstantSource clock;

    LawController(ObjectProvider<Laws> laws, InstantSource clock) {
        this.laws = laws;
        this.clock = clock;
    }

    @Operation(summary = "Returns the legal parameters, forms and instruments that govern a dossier accepted on a day")
    @GetMapping("/api/v1/law/parameters")
    ResponseEntity<byte[]> parameters(
            @RequestParam(name = "at", required = false) @Nullable String at,
            @Parameter(description = "A territory: VN, VN.H05, or an agency within it such as VN.H05.12")
                    @RequestParam(name = "scope", defaultValue = Laws.NATION)
                    String scope) {
        return Answers.json(RegimeView.of(laws.getObject().regime(Fields.date("at", at, today()), scope)));
    }

    @Operation(summary = "Lists the legal instruments of the register with the days they hold")
    @GetMapping("/api/v1/law/instruments")
    ResponseEntity<byte[]> instruments() {
        return Answers.json(Map.of(
                "instruments",
                laws.getObject().instruments().stream().map(LawEntryView::of).toList()));
    }

    @Operation(summary = "Lists what changes in the law from a day to another; the next year when none is named")
    @GetMapping("/api/v1/law/changes")
    ResponseEntity<byte[]> changes(
            @RequestParam(name = "from", required = false) @Nullable String from,
            @RequestParam(name = "to", required = false) @Nullable String to) {
        LocalDate first = Fields.date("from", from, today());
        LocalDate last = Fields.date("to", to, first.plusYears(1));
        return Answers.json(Map.of(
                "from",
                first,
                "to",
                last,
                "changes",
                laws.getObject().changes(first, last).stream()
                        .map(LawEntryView.ChangeView::of)
                        .toList()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnam.OFFSET);
    }
}
