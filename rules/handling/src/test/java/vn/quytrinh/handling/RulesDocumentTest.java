package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The table of rules in the docs is the one that the compiled rules and the legal register give. */
class RulesDocumentTest {

    private static final Path DOCUMENT = Path.of("docs", "rules.md");
    private static final String REFRESH = "refresh.rules.document";

    @Test
    void shouldBeUpToDate() throws IOException {
        RulesDocument rules = RulesDocument.compiled();
        if (Boolean.getBoolean(REFRESH)) {
            Files.writeString(DOCUMENT, rules.text());
        }

        assertThat(Files.readString(DOCUMENT))
                .as(
                        "%s is stale. Write it anew with: mvn -pl rules/handling test -D%s=true -Dtest=RulesDocumentTest",
                        DOCUMENT, REFRESH)
                .isEqualTo(rules.text());
    }

    @Test
    void shouldImplementOrExplainEveryRuleOnDossiers() throws IOException {
        RulesDocument rules = RulesDocument.compiled();

        assertThat(rules.unexplained()).isEmpty();
        assertThat(rules.explainedTwice()).isEmpty();
    }

    @Test
    void shouldStateEveryCompiledRuleInBothLanguages() throws IOException {
        assertThat(RulesDocument.compiled().rules())
                .filteredOn(rule -> !rule.silent())
                .allSatisfy(rule -> {
                    assertThat(rule.vietnamese()).as(rule.name()).isNotBlank();
                    assertThat(rule.english()).as(rule.name()).isNotBlank();
                });
    }
}
