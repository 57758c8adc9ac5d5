package vn.quytrinh.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.conformance.Testdata.BIRTH;
import static vn.quytrinh.conformance.Testdata.CONFORMANCE;
import static vn.quytrinh.conformance.Testdata.HEALTH;
import static vn.quytrinh.conformance.Testdata.INVESTMENT;
import static vn.quytrinh.conformance.Testdata.LAND;
import static vn.quytrinh.conformance.Testdata.LINKED_BIRTH;
import static vn.quytrinh.conformance.Testdata.SOCIAL;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** The published procedures, with what was judged of each finding. */
class SamplesTest {

    static Stream<Arguments> reviewed() {
        return Stream.of(
                // 8 working hours declared against "within the day": equal, at 8 hours a day. No term for asking is
                // stated.
                Arguments.of(BIRTH, List.of("INFO LR-039 ho-tich-khai-sinh/clock")),
                // Returning to the desk within 2 working days is the local term for asking, so nothing is missing.
                Arguments.of(LAND, List.of()),
                Arguments.of(INVESTMENT, List.of("INFO LR-039 dau-tu-chap-thuan-chu-truong/clock")),
                // No step has a way to a supplement, yet the law lets any step ask, so the missing term is told.
                Arguments.of(SOCIAL, List.of("INFO LR-039 btxh-tiep-nhan-doi-tuong/clock")),
                Arguments.of(HEALTH, List.of("INFO LR-039 y-te-mien-nhiem-gdv/clock")),
                // S01 and S07 are uncounted without the usual wording ("Giờ hành chính"); 24 hours and 2 working days
                // on one
                // path are a known defect of the source.
                Arguments.of(
                        LINKED_BIRTH,
                        List.of(
                                "WARN ISO-06 S01",
                                "WARN ISO-06 S07",
                                "WARN LR-130 lien-thong-khai-sinh/declaredTotal")));
    }

    @ParameterizedTest
    @MethodSource("reviewed")
    void shouldFindWhatWasReviewed(String key, List<String> expected) {
        // when
        CheckReport report = CONFORMANCE.check(SampleProcedures.load(key));

        // then
        assertThat(report.findings().stream().map(Testdata::line)).containsExactlyElementsOf(expected);
        assertThat(report.hasErrors()).isFalse();
    }

    @Test
    void shouldReviewEverySample() {
        assertThat(reviewed().map(arguments -> arguments.get()[0]))
                .containsExactlyInAnyOrderElementsOf(SampleProcedures.keys());
    }

    @Test
    void shouldTellTheTotalOfEveryPath() {
        // when
        List<PathTotal> paths = CONFORMANCE.check(SampleProcedures.load(LAND)).paths();

        // then
        assertThat(paths.stream().map(PathTotal::toString))
                .containsExactly(
                        "PathTotal[steps=[S01, S02, S03, S04, S05], total=10, unit=WORKING_DAY]",
                        "PathTotal[steps=[S01, S02, S04, S05], total=10, unit=WORKING_DAY]");
    }

    @Test
    void shouldNameTheMixedUnitsOfTheLinkedProcedure() {
        // when
        Finding mixed = CONFORMANCE
                .check(SampleProcedures.load(LINKED_BIRTH))
                .findings()
                .get(2);

        // then
        assertThat(mixed.message().vi())
                .contains("S01→S02→S03→S04→S06→S07", "24 giờ (liên tục) + 2 ngày làm việc", "quy đổi 24 giờ = 1 ngày");
        assertThat(mixed.message().en()).contains("24 clock hours + 2 working days", "24 clock hours = 1 day");
    }
}
