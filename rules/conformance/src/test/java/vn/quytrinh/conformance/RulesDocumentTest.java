package vn.quytrinh.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.quytrinh.model.law.LegalRule;
import vn.quytrinh.model.law.RuleTarget;
import vn.quytrinh.model.quality.QualityRule;

/** The table of rules in the docs is the one that the shipped packs give, and no rule of ISO or the law is left out. */
class RulesDocumentTest {

    private static final Path DOCUMENT = Path.of("docs", "rules.md");
    private static final String REFRESH = "refresh.rules.document";
    private static final int ISO_RULES = 48;
    private static final Pattern NAMED = Pattern.compile("`(\\w+)`");

    @Test
    void shouldBeUpToDate() throws IOException {
        String text = RulesDocument.shipped().text();
        if (Boolean.getBoolean(REFRESH)) {
            Files.writeString(DOCUMENT, text);
        }

        assertThat(Files.readString(DOCUMENT))
                .as(
                        "%s is stale. Write it anew with: mvn -pl rules/conformance test -D%s=true -Dtest=RulesDocumentTest",
                        DOCUMENT, REFRESH)
                .isEqualTo(text)
                .doesNotContain("NOTHING");
    }

    @Test
    void shouldHoldEveryIsoRuleAndEveryRuleOfLawOnModelsAndOrganisations() {
        // given
        RulesDocument rules = RulesDocument.shipped();
        List<String> iso = IntStream.rangeClosed(1, ISO_RULES)
                .mapToObj(number -> String.format("ISO-%02d", number))
                .toList();
        List<String> law = rules.law().stream()
                .filter(rule -> rule.getTarget() != RuleTarget.DOSSIER)
                .map(LegalRule::getId)
                .toList();

        // then
        assertThat(rules.byId().keySet()).containsAll(iso).containsAll(law);
    }

    @Test
    void shouldImplementARuleOrSayWhatAnswersForIt() {
        assertThat(RulesDocument.shipped().byId().values()).allSatisfy(rule -> {
            boolean asked =
                    !rule.getSentences().isEmpty() || !rule.getHandwritten().isEmpty() || rule.getAnsweredBy() != null;
            assertThat(asked).as(rule.getId()).isEqualTo(rule.getElsewhere() == null);
            if (asked) {
                assertThat(rule.getExamples()).as(rule.getId()).anyMatch(example -> example.isPasses());
                assertThat(rule.getExamples()).as(rule.getId()).anyMatch(example -> !example.isPasses());
                assertThat(rule.getRemedyVi()).as(rule.getId()).isNotBlank();
                assertThat(rule.getRemedyEn()).as(rule.getId()).isNotBlank();
            }
            assertThat(rule.getStatementVi()).as(rule.getId()).isNotBlank();
            assertThat(rule.getStatementEn()).as(rule.getId()).isNotBlank();
        });
    }

    @Test
    void shouldNameARuleThatAsksWhereAnotherAnswers() {
        Map<String, QualityRule> rules = RulesDocument.shipped().byId();

        assertThat(rules.values().stream().map(QualityRule::getAnsweredBy).filter(Objects::nonNull))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(rules.get(id).getElsewhere()).isNull())
                .allSatisfy(id -> assertThat(rules.get(id).getAnsweredBy()).isNull());
    }

    /** What is said to be answered elsewhere names the tests that hold it, and they are there. */
    @Test
    void shouldNameTestsThatExistWhereSomethingElseAnswers() throws IOException {
        // given
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("..", "handling", "src", "test", "java"))) {
            tests = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }

        // then
        assertThat(RulesDocument.shipped().byId().values())
                .filteredOn(rule -> rule.getElsewhere() != null)
                .extracting(QualityRule::getId)
                .containsExactly("ISO-35", "ISO-42");
        assertThat(RulesDocument.shipped().byId().values())
                .filteredOn(rule -> rule.getElsewhere() != null)
                .allSatisfy(rule ->
                        assertThat(named(rule.getElsewhere())).isNotEmpty().isSubsetOf(tests));
    }

    private static List<String> named(String text) {
        return NAMED.matcher(text).results().map(found -> found.group(1)).toList();
    }

    @Test
    void shouldNameEveryRuleWrittenByHandOnce() throws IOException {
        assertThat(RulesDocument.shipped().byId().values().stream()
                        .map(QualityRule::getHandwritten)
                        .flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(RulesDocument.handwritten());
    }

    @Test
    void shouldTakeSeverityAndDatesOfLawFromTheRegister() {
        // given
        RulesDocument rules = RulesDocument.shipped();

        // then
        assertThat(rules.law())
                .filteredOn(rule -> rule.getTarget() != RuleTarget.DOSSIER)
                .allSatisfy(rule -> {
                    QualityRule quality = rules.byId().get(rule.getId());
                    assertThat(quality.getSeverity()).as(rule.getId()).isEqualTo(rule.getSeverity());
                    assertThat(quality.getEffectiveFrom()).as(rule.getId()).isEqualTo(rule.getEffectiveFrom());
                    assertThat(quality.getEffectiveTo()).as(rule.getId()).isEqualTo(rule.getEffectiveTo());
                    assertThat(rule.isVerified() || !quality.getCitation().isVerified())
                            .as(rule.getId())
                            .isTrue();
                });
    }
}
