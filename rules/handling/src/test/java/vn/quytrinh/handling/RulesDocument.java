package vn.quytrinh.handling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Rule;
import vn.quytrinh.model.law.LegalRule;
import vn.quytrinh.model.law.RuleTarget;
import vn.quytrinh.procedure.law.LawRegister;

/** The handling rules as they were compiled, held against the legal register's rules on dossiers. */
public record RulesDocument(List<CompiledRule> rules, List<LegalRule> law, Map<String, String> elsewhere) {

    private static final Path SOURCES = Path.of("src/main/resources/vn/quytrinh/handling/rules");
    private static final String PARTLY = "partly: ";
    private static final Pattern NAME = Pattern.compile("^rule \"([^\"]+)\"", Pattern.MULTILINE);
    private static final Pattern NOTE = Pattern.compile("^(LR-\\d+): '(.+)'$", Pattern.MULTILINE);

    /** A rule with its metadata and the file it stands in. */
    public record CompiledRule(
            String id,
            String name,
            String file,
            String vietnamese,
            String english,
            String citation,
            boolean verified,
            boolean silent) {}

    public static RulesDocument compiled() throws IOException {
        Map<String, String> files = files();
        List<CompiledRule> rules = CompiledRules.model().getRules().stream()
                .map(rule -> describe(rule, Objects.requireNonNull(files.get(rule.getName()), rule.getName())))
                .sorted(Comparator.comparing(CompiledRule::id).thenComparing(CompiledRule::name))
                .toList();
        List<LegalRule> law = LawRegister.vietnam().getRules().stream()
                .filter(rule -> rule.getTarget() == RuleTarget.DOSSIER)
                .sorted(Comparator.comparing(LegalRule::getId))
                .toList();
        return new RulesDocument(rules, law, elsewhereNotes());
    }

    private static CompiledRule describe(Rule rule, String file) {
        Map<String, Object> data = rule.getMetaData();
        String citation = (text(data, "instrument") + " " + text(data, "article")).strip();
        return new CompiledRule(
                data.getOrDefault("id", rule.getName()).toString(),
                rule.getName(),
                file,
                text(data, "vi"),
                text(data, "en"),
                citation.isEmpty() ? "the legal parameter in force" : citation,
                !"false".equals(text(data, "verified")),
                data.containsKey("silent"));
    }

    private static String text(Map<String, Object> data, String name) {
        return data.getOrDefault(name, "").toString();
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> sources = Files.list(SOURCES)) {
            for (Path source : sources.sorted().toList()) {
                Matcher names = NAME.matcher(Files.readString(source));
                while (names.find()) {
                    files.put(names.group(1), source.getFileName().toString());
                }
            }
        }
        return files;
    }

    private static Map<String, String> elsewhereNotes() {
        Map<String, String> notes = new LinkedHashMap<>();
        try (InputStream in = RulesDocument.class.getResourceAsStream("rules-elsewhere.yaml")) {
            Matcher lines = NOTE.matcher(new String(
                    Objects.requireNonNull(in, "rules-elsewhere.yaml").readAllBytes(), StandardCharsets.UTF_8));
            while (lines.find()) {
                notes.put(lines.group(1), lines.group(2));
            }
            return notes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the rules of the register that are neither implemented nor explained. */
    List<String> unexplained() {
        return law.stream()
                .map(LegalRule::getId)
                .filter(id -> !byId().containsKey(id) && !elsewhere.containsKey(id))
                .toList();
    }

    /** Returns the explanations that the rules or the register have made wrong. */
    List<String> explainedTwice() {
        List<String> known = law.stream().map(LegalRule::getId).toList();
        return elsewhere.keySet().stream()
                .filter(id -> !known.contains(id)
                        || byId().containsKey(id) && !elsewhere.get(id).startsWith(PARTLY))
                .toList();
    }

    private SortedMap<String, List<CompiledRule>> byId() {
        return rules.stream().collect(Collectors.groupingBy(CompiledRule::id, TreeMap::new, Collectors.toList()));
    }

    /** Returns the document. */
    String text() {
        List<String> lines = new ArrayList<>(List.of(
                "# Handling rules",
                "",
                "Written from the compiled rules and the legal register by `RulesDocumentTest`; do not edit by hand.",
                "A rule that reads a legal parameter cites the article in force on the dossier's regime date.",
                "",
                "## Rules of law on dossiers",
                "",
                "| rule | statement | law | verified | where |",
                "|---|---|---|---|---|"));
        law.forEach(rule -> lines.add(row(
                rule.getId(),
                rule.getStatement(),
                rule.getInstrumentText() + " " + Objects.requireNonNullElse(rule.getArticleText(), ""),
                rule.isVerified() ? "yes" : "no",
                where(rule.getId()))));
        lines.addAll(List.of(
                "",
                "## Every compiled rule",
                "",
                "| id | rule | file | statement | citation | verified |",
                "|---|---|---|---|---|---|"));
        rules.forEach(rule -> lines.add(row(
                rule.id(),
                rule.name(),
                rule.file(),
                rule.vietnamese().isEmpty() ? "(prepares a later rule)" : rule.vietnamese() + " / " + rule.english(),
                rule.citation(),
                rule.citation().startsWith("the legal parameter")
                        ? "the parameter's"
                        : rule.verified() ? "yes" : "no")));
        return String.join("\n", lines) + "\n";
    }

    private String where(String id) {
        return Stream.concat(
                        byId().getOrDefault(id, List.of()).stream().map(rule -> "`" + rule.file() + "` " + rule.name()),
                        Stream.ofNullable(elsewhere.get(id)))
                .collect(Collectors.joining("<br>"));
    }

    private static String row(String... cells) {
        return Stream.of(cells)
                .map(cell -> cell.strip().replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
