package vn.quytrinh.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.quytrinh.conformance.pack.ShippedPacks;
import vn.quytrinh.conformance.sentence.SentenceText;
import vn.quytrinh.model.law.LegalRule;
import vn.quytrinh.model.law.RuleTarget;
import vn.quytrinh.model.quality.QualityPack;
import vn.quytrinh.model.quality.QualityRule;
import vn.quytrinh.procedure.law.LawRegister;

/** The rules of the shipped packs, held against the clauses of ISO 9001 and the legal register. */
record RulesDocument(List<QualityPack> packs, List<LegalRule> law) {

    private static final Path HANDWRITTEN = Path.of("src/main/resources/vn/quytrinh/conformance/rules");
    private static final Path HANDLING = Path.of("../handling/docs/rules.md");
    private static final Pattern NAME = Pattern.compile("^rule \"([^\"]+)\"", Pattern.MULTILINE);

    static RulesDocument shipped() {
        return new RulesDocument(
                ShippedPacks.all(),
                LawRegister.vietnam().getRules().stream()
                        .sorted(Comparator.comparing(LegalRule::getId))
                        .toList());
    }

    /** Returns the names of the rules written by hand. */
    static List<String> handwritten() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(HANDWRITTEN)) {
            for (Path file : files.sorted().toList()) {
                var found = NAME.matcher(Files.readString(file));
                while (found.find()) {
                    names.add(found.group(1));
                }
            }
        }
        return names;
    }

    Map<String, QualityRule> byId() {
        Map<String, QualityRule> rules = new TreeMap<>();
        packs.forEach(pack -> pack.getRules().forEach(rule -> rules.put(rule.getId(), rule)));
        return rules;
    }

    String text() throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "# Quality rules",
                "",
                "Written from the shipped packs and the legal register by `RulesDocumentTest`; do not edit by hand. Every rule"
                        + " with sentences or rules written by hand has passing and failing cases that run as tests.",
                ""));
        for (QualityPack pack : packs) {
            lines.addAll(List.of(
                    "## " + pack.getNameEn() + " (`" + pack.getId() + "` " + pack.getVersion() + ")",
                    "",
                    "| rule | severity | from–to | asks | implemented by | rests on | verified |",
                    "|---|---|---|---|---|---|---|"));
            pack.getRules().forEach(rule -> lines.add(row(rule)));
            lines.add("");
        }
        lines.addAll(List.of(
                "## Every rule of the legal register", "", "| rule | target | answered for by |", "|---|---|---|"));
        String handling = Files.readString(HANDLING);
        Map<String, QualityRule> byId = byId();
        law.forEach(rule -> lines.add("| " + rule.getId() + " | " + rule.getTarget() + " | "
                + where(rule, byId.get(rule.getId()), handling) + " |"));
        return String.join("\n", lines) + "\n";
    }

    private static String row(QualityRule rule) {
        var citation = rule.getCitation();
        String article = citation.getArticle() == null ? "" : " " + citation.getArticle();
        return cells(
                rule.getId(),
                rule.getSeverity().getLiteral(),
                Objects.toString(rule.getEffectiveFrom(), "") + "–" + Objects.toString(rule.getEffectiveTo(), ""),
                rule.getStatementEn(),
                implemented(rule),
                citation.getInstrument() + article,
                citation.isVerified() ? "yes" : "no");
    }

    private static String implemented(QualityRule rule) {
        return Stream.of(
                        rule.getSentences().stream()
                                .map(sentence -> SentenceText.of(sentence).vi()),
                        rule.getHandwritten().stream().map(name -> "by hand: `" + name + "`"),
                        Stream.ofNullable(rule.getAnsweredBy())
                                .map(id ->
                                        "the same question as " + id + ", whose findings its cases are held against"),
                        Stream.ofNullable(rule.getElsewhere()).map(text -> "elsewhere: " + text))
                .flatMap(each -> each)
                .collect(Collectors.joining("<br>"));
    }

    private static String where(LegalRule rule, QualityRule quality, String handling) {
        if (quality != null) {
            return quality.getElsewhere() == null ? "the packs" : "elsewhere: " + quality.getElsewhere();
        }
        if (rule.getTarget() == RuleTarget.DOSSIER && handling.contains("| " + rule.getId() + " |")) {
            return "handling, see its `docs/rules.md`";
        }
        return "NOTHING";
    }

    private static String cells(String... cells) {
        return Stream.of(cells)
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
