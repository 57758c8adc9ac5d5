package vn.quytrinh.interchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.interchange.source.SourceDocument;
import vn.quytrinh.interchange.source.SourceParagraph;
import vn.quytrinh.interchange.source.SourceTable;
import vn.quytrinh.interchange.testdata.TestdataSource;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;

/** A person answers, corrects a cell, a column, a paragraph; the reading is made again. */
class CorrectionsTest {

    private static final SourceDocument SOURCE =
            TestdataSource.document("Thủ tục: Cấp giấy phép (1.000001)", new String[][] {
                {"TT", "Việc", "Ai làm", "Trình tự", "Trách nhiệm", "Thời gian"},
                {"1", "a", "b", "Tiếp nhận hồ sơ", "Công chức", "0,5 ngày"},
                {"2", "c", "d", "Thẩm định", "Chuyên viên", "sớm nhất có thể"},
                {"3", "e", "f", "Ký duyệt", "Lãnh đạo Sở", "1 ngày"},
            });

    private final AnnexReader reader = new AnnexReader();

    @Test
    void shouldSayWhatEachCellWasTakenForAndHowSureItIs() {
        Reading reading = reader.read(SOURCE, Corrections.NONE);

        assertThat(reading.cells())
                .contains(
                        new CellReading(
                                new Place(1, 3, 3), Meaning.NAME, Confidence.SURE, "Ký duyệt", key(reading), "S03"),
                        new CellReading(
                                new Place(0, -1, -1),
                                Meaning.TITLE,
                                Confidence.SURE,
                                "Cấp giấy phép",
                                key(reading),
                                ""));
        assertThat(reading.open())
                .extracting(Doubt::code)
                .containsExactlyInAnyOrder("UNKNOWN_COLUMN", "UNKNOWN_COLUMN", "DAY_UNIT", "TIME_UNCLEAR");
        assertThat(steps(reading).get(1).getDuration())
                .as("nothing is invented")
                .isNull();
        assertThat(steps(reading).get(1).getConfidence()).isEqualTo("low");
    }

    @Test
    void shouldFollowAnAnswer() {
        Reading first = reader.read(SOURCE, Corrections.NONE);
        Doubt unit = doubt(first, "DAY_UNIT");
        assertThat(steps(first).get(0).getDuration().getUnit()).isEqualTo(LegalUnit.CALENDAR_DAY);

        Reading second = reader.read(SOURCE, first.corrections().answering(unit.id(), "WORKING_DAY"));

        assertThat(steps(second).get(0).getDuration().getUnit()).isEqualTo(LegalUnit.WORKING_DAY);
        assertThat(doubt(second, "DAY_UNIT").answered()).isTrue();
        assertThat(second.open()).extracting(Doubt::code).doesNotContain("DAY_UNIT");
    }

    @Test
    void shouldFollowACorrectedCellAndColumn() {
        Corrections corrections = Corrections.NONE
                .writing(new Place(1, 2, 5), "02 ngày làm việc")
                .column(new Place(1, 0, 1), Meaning.OUTPUT)
                .column(new Place(1, 0, 2), Meaning.NOTE);

        Reading reading = reader.read(SOURCE, corrections);

        assertThat(steps(reading).get(1).getDuration().getValue()).isEqualByComparingTo("2");
        assertThat(steps(reading).get(0).getOutputs()).containsExactly("a");
        assertThat(reading.open()).isEmpty();
    }

    @Test
    void shouldFollowTheMeaningOfAParagraph() {
        SourceDocument unnamed = TestdataSource.document("Khám bệnh nghề nghiệp", new String[][] {
            {"TT", "Trình tự", "Trách nhiệm", "Thời gian"}, {"1", "Tiếp nhận", "Công chức", "1 ngày làm việc"}
        });
        assertThat(reader.read(unnamed, Corrections.NONE).drafts().get(0).getName())
                .isNull();

        Reading reading = reader.read(unnamed, Corrections.NONE.meaning(new Place(0, -1, -1), Meaning.TITLE));

        assertThat(reading.drafts().get(0).getName()).isEqualTo("Khám bệnh nghề nghiệp");
    }

    @Test
    void shouldAskForTheCodeThatTheSourceDoesNotState() {
        SourceDocument bare = new SourceDocument(
                "x.docx",
                List.of(
                        new SourceParagraph(0, "Thủ tục: Khám bệnh nghề nghiệp", 0, false),
                        new SourceTable(
                                1,
                                "",
                                List.of(
                                        new SourceCell(0, 0, 1, 1, "Trình tự", true),
                                        new SourceCell(0, 1, 1, 1, "Trách nhiệm", true),
                                        new SourceCell(0, 2, 1, 1, "Thời gian", true),
                                        new SourceCell(1, 0, 1, 1, "Tiếp nhận", false),
                                        new SourceCell(1, 1, 1, 1, "Công chức", false),
                                        new SourceCell(1, 2, 1, 1, "1 ngày làm việc", false)))));

        Reading reading = reader.read(bare, Corrections.NONE);

        assertThat(reading.drafts().get(0).getCode()).isNull();
        assertThat(reading.open()).extracting(Doubt::code).containsExactly("CODE_MISSING");
    }

    private static List<Step> steps(Reading reading) {
        return reading.drafts().get(0).getProcess().getSteps();
    }

    private static String key(Reading reading) {
        Procedure draft = reading.drafts().get(0);
        return draft.getId();
    }

    private static Doubt doubt(Reading reading, String code) {
        return reading.doubts().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shouldNotReadATableOfThousandsOfSteps() {
        String[][] rows = new String[3_001][];
        rows[0] = new String[] {"TT", "Trình tự", "Trách nhiệm", "Thời gian"};
        for (int i = 1; i < rows.length; i++) {
            rows[i] = new String[] {String.valueOf(i), "Bước", "Công chức", "1 ngày làm việc"};
        }

        Reading reading = reader.read(TestdataSource.document("Thủ tục: Dài (1.000001)", rows), Corrections.NONE);

        assertThat(reading.drafts()).isEmpty();
        assertThat(reading.open()).extracting(Doubt::code).contains("TOO_MANY_STEPS");
    }

    private static final String[][] THREE_ROWS = {
        {"TT", "Trình tự", "Trách nhiệm", "Thời gian"},
        {"1", "Tiếp nhận hồ sơ", "Công chức", "1 ngày làm việc"},
        {"2", "Thẩm định", "Chuyên viên", "2 ngày làm việc"},
        {"3", "Ký duyệt", "Lãnh đạo Sở", "1 ngày làm việc"},
    };

    static Stream<Arguments> rowMeanings() {
        return Stream.of(
                arguments(Meaning.NOTHING, List.of("Tiếp nhận hồ sơ", "Ký duyệt")),
                arguments(Meaning.STAGE, List.of("Tiếp nhận hồ sơ", "Ký duyệt")),
                arguments(Meaning.TOTAL, List.of("Tiếp nhận hồ sơ", "Ký duyệt")),
                arguments(Meaning.NOTE, List.of("Tiếp nhận hồ sơ", "Ký duyệt")),
                arguments(Meaning.CONTENT, List.of("Tiếp nhận hồ sơ", "Ký duyệt")),
                arguments(Meaning.NAME, List.of("Tiếp nhận hồ sơ", "Thẩm định", "Ký duyệt")));
    }

    @ParameterizedTest
    @MethodSource("rowMeanings")
    void shouldFollowWhatARowIsSaidToBe(Meaning meaning, List<String> names) {
        SourceDocument source = TestdataSource.document("Thủ tục: Cấp giấy phép (1.000001)", THREE_ROWS);

        Reading reading = reader.read(source, Corrections.NONE.row(new Place(1, 2, -1), meaning));

        assertThat(steps(reading)).extracting(Step::getName).isEqualTo(names);
        assertThat(reading.drafts().get(0).getProcess().getStages()).hasSize(meaning == Meaning.STAGE ? 1 : 0);
        assertThat(reading.drafts().get(0).getProcess().getDeclaredTotal() != null)
                .isEqualTo(meaning == Meaning.TOTAL);
    }

    @Test
    void shouldBeginAnotherProcedureAtARowSaidToBeItsTitle() {
        String[][] rows = {
            THREE_ROWS[0], THREE_ROWS[1], {"Cấp lại giấy phép", "", "", ""}, THREE_ROWS[1], THREE_ROWS[3],
        };
        SourceDocument source = TestdataSource.document("Thủ tục: Cấp giấy phép (1.000001)", rows);

        Reading reading = reader.read(source, Corrections.NONE.row(new Place(1, 2, -1), Meaning.TITLE));

        assertThat(reading.drafts())
                .extracting(Procedure::getName)
                .containsExactly("Cấp giấy phép", "Cấp lại giấy phép");
    }

    @Test
    void shouldRefuseARowThatIsWhatNoRowCanBe() {
        assertThatThrownBy(() -> Corrections.NONE.row(new Place(1, 2, -1), Meaning.ROLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ROLE");
    }

    @Test
    void shouldTakeBackEachCorrectionAlone() {
        Reading first = reader.read(SOURCE, Corrections.NONE);
        Corrections corrections = Corrections.NONE
                .answering(doubt(first, "DAY_UNIT").id(), "WORKING_DAY")
                .writing(new Place(1, 2, 5), "02 ngày làm việc")
                .column(new Place(1, 0, 1), Meaning.OUTPUT)
                .meaning(new Place(1, 1, 2), Meaning.NOTE)
                .row(new Place(1, 3, -1), Meaning.NOTHING);

        assertThat(corrections.all()).hasSize(5);
        Corrections left = corrections;
        for (Correction each : corrections.all()) {
            left = left.without(each);
            assertThat(left.all()).doesNotContain(each);
        }

        assertThat(left).isEqualTo(Corrections.NONE);
        assertThat(reader.read(SOURCE, left).doubts()).isEqualTo(first.doubts());
    }

    @Test
    void shouldCarryWhatNobodyAnsweredIntoTheDraft() {
        Reading reading = reader.read(SOURCE, Corrections.NONE);

        Procedure carried = reading.carried(reading.drafts().get(0));

        assertThat(carried.getKnownDefects())
                .hasSameSizeAs(reading.open())
                .anyMatch(defect -> defect.startsWith("Khối 2, dòng 3, cột 6: "));
        assertThat(reading.drafts().get(0).getKnownDefects()).isEmpty();
    }

    @Test
    void shouldReadThePlaceThatItWrote() {
        assertThat(Stream.of(new Place(3, -1, -1), new Place(3, 2, -1), new Place(3, 2, 1)))
                .allSatisfy(place -> assertThat(Place.parse(place.toString())).isEqualTo(place));
    }
}
