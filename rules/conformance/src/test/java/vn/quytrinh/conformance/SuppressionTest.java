package vn.quytrinh.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.conformance.Testdata.HEALTH;
import static vn.quytrinh.conformance.Testdata.QUALITY;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.quytrinh.conformance.element.CheckContext;
import vn.quytrinh.model.quality.PackChoice;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.QualityRecords;
import vn.quytrinh.model.quality.Suppression;

class SuppressionTest {

    private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);

    @Test
    void shouldSetAFindingAsideUntilItsLastDay() {
        // given
        Consumer<Suppression> given = suppression -> {
            suppression.setBy("Thư ký ISO");
            suppression.setReason("chờ tỉnh ban hành mẫu");
            suppression.setUntil(MON_2026_11_23);
        };

        // then
        assertThat(report(MON_2026_11_23, given).findings())
                .extracting(Finding::rule)
                .doesNotContain("ISO-14");
        assertThat(report(MON_2026_11_23, given).suppressed())
                .hasSize(5)
                .allSatisfy(aside -> assertThat(aside.by()).isEqualTo("Thư ký ISO"));
        assertThat(report(MON_2026_11_23.plusDays(1), given).findings())
                .extracting(Finding::rule)
                .contains("ISO-14");
    }

    @Test
    void shouldNotSetAsideWithoutAReason() {
        // when
        QualityReport report = report(MON_2026_11_23, suppression -> suppression.setBy("Thư ký ISO"));

        // then
        assertThat(report.suppressed()).isEmpty();
        assertThat(report.findings()).extracting(Finding::rule).contains("ISO-14", "SUPPRESSION");
    }

    @Test
    void shouldAskOnlyThePacksAndRulesTheAgencyUses() {
        // given
        QualityRecords records = QualityFactory.eINSTANCE.createQualityRecords();
        records.setId("agency");
        PackChoice off = QualityFactory.eINSTANCE.createPackChoice();
        off.setPack("iso-9001");
        off.setEnabled(false);
        PackChoice without = QualityFactory.eINSTANCE.createPackChoice();
        without.setPack("law");
        without.getLeftOut().add("LR-002");
        records.getPacks().add(off);
        records.getPacks().add(without);

        // when
        QualityReport report = QUALITY.check(
                Testdata.edited(HEALTH, procedure -> {}),
                CheckContext.on(MON_2026_11_23).with(records));

        // then
        assertThat(report.findings())
                .extracting(Finding::rule)
                .contains("LR-080")
                .doesNotContain("LR-002", "ISO-14", "ISO-21");
    }

    private static QualityReport report(LocalDate day, Consumer<Suppression> edit) {
        return QUALITY.check(
                Testdata.edited(HEALTH, procedure -> {
                    Suppression suppression = QualityFactory.eINSTANCE.createSuppression();
                    suppression.setRule("ISO-14");
                    edit.accept(suppression);
                    procedure.getSuppressions().add(suppression);
                }),
                CheckContext.on(day));
    }
}
