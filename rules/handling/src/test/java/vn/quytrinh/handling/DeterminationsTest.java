package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.handling.Stories.INVESTMENT;
import static vn.quytrinh.handling.Stories.LAND;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.quytrinh.handling.decision.Determination;
import vn.quytrinh.handling.decision.FactNeeded;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.procedure.samples.SampleProcedures;

class DeterminationsTest {

    private static List<Determination> determined(Release release, Map<String, Object> facts) {
        return Stories.under(release)
                .event(ACCEPTED, "2026-03-10T09:00", Map.of("facts", facts))
                .decision()
                .determinations();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nhà máy điện hạt nhân    | Quốc hội
                    cảng hàng không, sân bay | Thủ tướng Chính phủ
                    chế biến dầu khí         | Thủ tướng Chính phủ
                    sân gôn                  | UBND cấp tỉnh
                    """)
    void shouldTellWhichLevelApproves(String kind, String level) {
        assertThat(determined(Stories.release(INVESTMENT), Map.of("projectKind", kind)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.table()).isEqualTo("T2");
                    assertThat(one.name()).isEqualTo("Cấp chấp thuận chủ trương đầu tư");
                    assertThat(one.legalBasis()).endsWith("[unchecked]");
                    assertThat(one.conclusions()).containsExactly(Map.of("level", level));
                    assertThat(one.problem()).isNull();
                });
    }

    @Test
    void shouldWaitForTheKindOfProject() {
        assertThat(determined(Stories.release(INVESTMENT), Map.of()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.conclusions()).isEmpty();
                    assertThat(one.waitsFor()).extracting(FactNeeded::name).containsExactly("projectKind");
                });
    }

    @Test
    void shouldSayWhyATableConcludesNothing() {
        // given
        var procedure = SampleProcedures.load(INVESTMENT);
        procedure.getTables().get(1).getRows().remove(2);

        // then
        assertThat(determined(Stories.release(procedure), Map.of("projectKind", "sân gôn")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.conclusions()).isEmpty();
                    assertThat(one.problem().vi()).contains("Loại dự án đầu tư = \"sân gôn\"");
                });
    }

    @Test
    void shouldNotTellOfTablesThatRoute() {
        assertThat(determined(Stories.release(LAND), Map.of("taxOwed", true))).isEmpty();
    }
}
