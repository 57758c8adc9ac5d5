package vn.quytrinh.handling.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The plain form of formulas says what KIE's FEEL says, on random formulas and facts, and nothing where a fact it needs is unknown. */
class FormulaAgreementTest {

    private static final int FORMULAS = 400;
    private static final int INPUTS = 50;

    private static TreeMap<String, String> formulas(RandomFormulas random) {
        var formulas = new TreeMap<String, String>();
        for (int i = 0; i < FORMULAS; i++) {
            formulas.put("f_" + i, random.formula(4));
        }
        return formulas;
    }

    @Test
    void shouldComputeAsKieDoesWhenAllIsKnown() {
        // given
        var random = new RandomFormulas(20260303, true);
        var formulas = formulas(random);
        var document =
                new DmnSource(DmnDocument.CONDITIONS, RandomFormulas.FACTS, List.of(), new TreeMap<>(), formulas);
        KieReference reference = KieReference.compile(document);
        int computed = 0;

        for (int j = 0; j < INPUTS; j++) {
            Object[] values = random.known();
            for (var formula : formulas.entrySet()) {
                // when
                var expected = (BigDecimal) reference.result(formula.getKey(), RandomFormulas.FACTS, values);
                BigDecimal found = FormulaParser.parse(formula.getValue(), RandomFormulas.FACTS)
                        .value(values);

                // then
                assertThat(found)
                        .as("%s on %s", formula.getValue(), Arrays.toString(values))
                        .usingComparator(FormulaAgreementTest::compare)
                        .isEqualTo(expected);
                computed += expected == null ? 0 : 1;
            }
        }
        assertThat(computed).as("numbers rather than nulls").isGreaterThan(FORMULAS * INPUTS / 2);
    }

    @Test
    void shouldStandByANumberWhateverIsLearntLater() {
        // given
        var random = new RandomFormulas(20260304, false);
        int known = 0;
        int open = 0;

        for (String feel : formulas(random).values()) {
            Formula formula = FormulaParser.parse(feel, RandomFormulas.FACTS);
            for (int j = 0; j < INPUTS; j++) {
                // when
                Object[] all = random.known();
                @Nullable Object[] some = random.partly(all, Unknown.FACT);
                BigDecimal early = formula.value(some);

                // then
                if (early != null) {
                    assertThat(early)
                            .as("%s on %s", feel, Arrays.toString(some))
                            .isEqualByComparingTo(formula.value(all));
                    known++;
                } else {
                    open++;
                }
            }
        }
        assertThat(known).isGreaterThan(FORMULAS * INPUTS / 10);
        assertThat(open).isGreaterThan(FORMULAS * INPUTS / 10);
    }

    private static int compare(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? (one == other ? 0 : 1) : one.compareTo(other);
    }
}
