package vn.quytrinh.interchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** The six real procedures, printed as six provinces print them: what is read is what the documents of the samples say. */
class RealAnnexesTest {

    /** What a table says of a step. Two actors that a table prints in one cell are compared as one text. */
    private record Told(String name, String role, @Nullable String time, boolean counted) {

        static Told of(Step step) {
            return new Told(
                    step.getName(), step.getRole().getName(), amount(step.getDuration()), step.isClockCounted());
        }
    }

    static Stream<Arguments> annexes() {
        return Stream.of("docx", "xlsx")
                .flatMap(kind -> Stream.of(
                        Arguments.of("ha-tinh-y-te", kind, "y-te-mien-nhiem-gdv"),
                        Arguments.of("cao-bang-btxh", kind, "btxh-tiep-nhan-doi-tuong"),
                        Arguments.of("bac-ninh-dau-tu", kind, "dau-tu-chap-thuan-chu-truong"),
                        Arguments.of("dong-thap-dat-dai", kind, "dat-dai-cap-doi-gcn-10-ngay"),
                        Arguments.of("nghe-an-khai-sinh", kind, "ho-tich-khai-sinh"),
                        Arguments.of("vinh-long-lien-thong", kind, "lien-thong-khai-sinh")));
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void shouldReadTheStepsTimesAndRolesOfTheSample(String annex, String kind, String sample) {
        // given
        Procedure expected = SampleProcedures.load(sample);

        // when
        Reading reading = read(annex, kind);

        // then
        assertThat(reading.drafts()).hasSize(1);
        Procedure draft = reading.drafts().get(0);
        assertThat(draft.getCode()).isEqualTo(expected.getCode());
        assertThat(draft.getName()).isEqualTo(expected.getName());
        assertThat(draft.getProcess().getSteps().stream().map(Told::of))
                .containsExactlyElementsOf(
                        expected.getProcess().getSteps().stream().map(Told::of).toList());
        assertThat(amount(draft.getLegalTimeLimit())).isEqualTo(amount(expected.getLegalTimeLimit()));
        assertThat(draft.getProcess().getSteps().stream().map(Step::getId))
                .as("every step leads on to the next")
                .containsExactlyElementsOf(chain(draft));
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void shouldReadPrintedTotalsStagesAndAppointments(String annex, String kind, String sample) {
        Procedure expected = SampleProcedures.load(sample);
        Procedure draft = read(annex, kind).drafts().get(0);

        if (draft.getProcess().getDeclaredTotal() != null) {
            assertThat(amount(draft.getProcess().getDeclaredTotal()))
                    .isEqualTo(amount(expected.getProcess().getDeclaredTotal()));
        }
        assertThat(draft.getProcess().getStages().stream().map(stage -> amount(stage.getTotal())))
                .containsExactlyElementsOf(expected.getProcess().getStages().stream()
                        .map(stage -> amount(stage.getTotal()))
                        .toList());
        if (annex.startsWith("dong-thap")) {
            assertThat(draft.getProcess().getClock().getAppointments())
                    .extracting(each ->
                            amount(each.getLimit()) + " " + each.getEndsAt().getId())
                    .containsExactly("6 WORKING_DAY S02", "4 WORKING_DAY S05");
        }
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void shouldRaiseNoFalseAlarm(String annex, String kind, String sample) {
        Reading reading = read(annex, kind);

        assertThat(reading.open())
                .extracting(Doubt::code)
                .isSubsetOf("DAY_UNIT", "HOUR_UNIT")
                .hasSize(List.of("bac-ninh-dau-tu", "vinh-long-lien-thong").contains(annex) ? 1 : 0);
    }

    private static List<String> chain(Procedure draft) {
        Step first = draft.getProcess().getSteps().get(0);
        return Stream.iterate(first, Objects::nonNull, RealAnnexesTest::next)
                .map(Step::getId)
                .toList();
    }

    private static @Nullable Step next(Step step) {
        return step.getTransitions().isEmpty()
                ? null
                : step.getTransitions().get(0).getTo();
    }

    static @Nullable String amount(@Nullable TimeLimit limit) {
        return limit == null || limit.getValue() == null
                ? null
                : limit.getValue().stripTrailingZeros().toPlainString() + " " + limit.getUnit();
    }

    private static Reading read(String annex, String kind) {
        return new AnnexReader().read(OfficeFiles.source(annex, kind), Corrections.NONE);
    }
}
