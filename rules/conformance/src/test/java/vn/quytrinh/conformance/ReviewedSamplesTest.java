package vn.quytrinh.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.quytrinh.conformance.element.CheckContext;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

/**
 * What all packs say of the published procedures, with what was judged of each rule: a finding that nobody has judged fails here.
 * The judgements are written by hand; the findings beside them with {@code -Drefresh.reviewed.findings=true}.
 */
class ReviewedSamplesTest {

    private static final Path REVIEWED = Path.of("docs", "reviewed-findings.md");
    private static final String REFRESH = "refresh.reviewed.findings";
    private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);

    @Test
    void shouldFindOnlyWhatWasJudged() throws IOException {
        // given
        Map<String, String> judgements = judgements();

        // when
        String found = document(judgements);
        if (Boolean.getBoolean(REFRESH)) {
            Files.writeString(REVIEWED, found);
        }

        // then
        assertThat(Files.readString(REVIEWED)).isEqualTo(found);
        assertThat(judgements.values())
                .allSatisfy(judgement -> assertThat(judgement).isNotBlank());
    }

    @Test
    void shouldJudgeEveryRuleThatFindsSomething() throws IOException {
        assertThat(judgements().keySet())
                .containsAll(findings().values().stream()
                        .flatMap(List::stream)
                        .map(Finding::rule)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Map<String, List<Finding>> findings() {
        Map<String, List<Finding>> findings = new TreeMap<>();
        for (Procedure sample : SampleProcedures.all()) {
            findings.put(
                    sample.getId(),
                    Testdata.QUALITY
                            .check(sample, CheckContext.on(MON_2026_11_23))
                            .findings());
        }
        return findings;
    }

    private static Map<String, String> judgements() throws IOException {
        Map<String, String> judgements = new TreeMap<>();
        if (Files.exists(REVIEWED)) {
            Files.readAllLines(REVIEWED).stream()
                    .filter(line -> line.startsWith("| ISO-") || line.startsWith("| LR-") || line.startsWith("| SND-"))
                    .map(line -> line.split("\\s*\\|\\s*"))
                    .filter(cells -> cells.length == 3)
                    .forEach(cells -> judgements.put(cells[1], cells[2]));
        }
        return judgements;
    }

    private static String document(Map<String, String> judgements) {
        List<String> lines = new ArrayList<>(List.of(
                "# What the packs find in the published samples",
                "",
                "Every finding on 2026-11-23 with all packs on, and what was judged of it after reading. The judgements are"
                        + " written by hand, the findings by `ReviewedSamplesTest`.",
                "",
                "| rule | judged |",
                "|---|---|"));
        judgements.forEach((rule, judgement) -> lines.add("| " + rule + " | " + judgement + " |"));
        findings().forEach((sample, found) -> {
            lines.addAll(List.of("", "## " + sample, "", "| severity | rule | element | found |", "|---|---|---|---|"));
            found.forEach(finding -> lines.add("| " + finding.severity() + " | " + finding.rule() + " | "
                    + finding.element() + " | " + finding.message().en().replace("|", "\\|") + " |"));
        });
        return String.join("\n", lines) + "\n";
    }
}
