package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import vn.quytrinh.rulebase.RuleBase;

/** A receipt is over the trace too: it must not depend on the machine that built the rules. */
class OrderOfRulesTest {

    @Test
    void shouldFireRulesThatApplyAtOnceByTheirNames() throws IOException {
        // given
        ClassLoader loader = Handling.class.getClassLoader();
        KieBase rules;
        try (InputStream list = loader.getResourceAsStream("META-INF/kie/vn.quytrinh/quytrinh-handling/drools-model")) {
            rules = RuleBase.load(loader, Objects.requireNonNull(list).readAllBytes());
        }

        // when
        List<String> inOrder = rules.getKiePackages().stream()
                .flatMap(each -> each.getRules().stream())
                .map(RuleImpl.class::cast)
                .sorted(Comparator.comparingInt(RuleImpl::getLoadOrder))
                .map(Rule::getName)
                .toList();

        // then
        assertThat(inOrder).hasSizeGreaterThan(100).isSorted();
    }

    @Test
    void shouldNotFindThemSortedByTheCompiler() {
        assertThat(CompiledRules.model().getRules().stream()
                        .map(rule -> rule.getName())
                        .toList())
                .as("if the compiler sorts them, OrderedModel is not needed")
                .isNotEqualTo(CompiledRules.model().getRules().stream()
                        .map(rule -> rule.getName())
                        .sorted()
                        .toList());
    }
}
