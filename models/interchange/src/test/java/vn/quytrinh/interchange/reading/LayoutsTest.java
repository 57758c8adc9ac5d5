package vn.quytrinh.interchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quytrinh.interchange.format.Formats;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.legacy.LibreOffice;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.StepKind;
import vn.quytrinh.procedure.paths.ProcessPaths;

/** Layouts that mislead: merged rows, several actors, cases in one table, many annexes in one file, totals that are wrong. */
class LayoutsTest {

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void shouldCountAMergedTimeOnceAndFindTheWaysBack(String kind) {
        // when
        Reading reading = read("ha-noi-giay-phep", kind);

        // then
        Procedure draft = reading.drafts().get(0);
        assertThat(draft.getCode()).isEqualTo("1.000181");
        assertThat(draft.getProcess().getSteps())
                .extracting(Step::getName)
                .containsExactly(
                        "Tiếp nhận hồ sơ",
                        "Phân công chuyên viên thụ lý",
                        "Thẩm định hồ sơ, dự thảo kết quả",
                        "Xem xét, ký nháy. Nếu không đồng ý: chuyển lại Bước 1",
                        "Ký duyệt",
                        "Phát hành",
                        "Trả kết quả");
        assertThat(total(draft)).isEqualTo("7");
        assertThat(draft.getProcess().getSteps().get(3).getKind()).isEqualTo(StepKind.REVIEW);
        assertThat(ways(draft.getProcess().getSteps().get(0)))
                .containsExactly("S02 Nếu hồ sơ đầy đủ, hợp lệ", "SUPPLEMENT Nếu chưa đầy đủ");
        assertThat(ways(draft.getProcess().getSteps().get(3))).containsExactly("S05 null", "S01 Nếu không đồng ý");
        assertThat(ways(draft.getProcess().getSteps().get(4))).containsExactly("S06 null", "S02 Nếu không đồng ý");
        assertThat(draft.getComponents())
                .extracting(each -> each.getName() + " " + each.getForm())
                .containsExactly("Đơn đề nghị cấp phép BAN_CHINH", "Lý lịch người đứng đầu BAN_SAO");
        assertThat(draft.getLegalBases())
                .extracting(each -> each.getInstrument() + " " + each.isVerified())
                .containsExactly("NĐ 125/2024/NĐ-CP false", "TT 04/2014/TT-BGDĐT false");
        assertThat(reading.open()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void shouldReadSeveralRowsOfOneStepAsStepsWithTheirOwnTimes(String kind) {
        Reading reading = read("son-la-nhieu-dong", kind);

        Procedure draft = reading.drafts().get(0);
        assertThat(draft.getProcess().getSteps())
                .extracting(Step::getSourceStepNo)
                .containsExactly("Bước 1", "Bước 2", "Bước 2", "Bước 2", "Bước 3", "Bước 4");
        assertThat(total(draft)).isEqualTo("5");
        assertThat(reading.open()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void shouldJoinTwoCompleteCasesWhereTheyPart(String kind) {
        Reading reading = read("lang-son-truong-hop", kind);

        Procedure draft = reading.drafts().get(0);
        assertThat(ProcessPaths.of(draft.getProcess()))
                .extracting(path ->
                        String.join(" ", path.stepIds()) + " = " + path.total().toPlainString())
                .containsExactlyInAnyOrder("S01 S02 S03 S04 S05 = 7", "S01 S02 S06 S07 S08 S09 = 15");
        assertThat(draft.getProcess().getDeclaredTotal().getValue()).isEqualByComparingTo("7");
        assertThat(draft.getProcess().getDeclaredTotal().getAlternatives())
                .extracting(each -> each.getWhen() + " " + each.getValue())
                .containsExactly("b) Trường hợp phải lấy ý kiến 15");
        assertThat(reading.open()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void shouldFindTheTwoTotalsThatAreTrulyWrong(String kind) {
        Reading mine = read("cao-bang-1003999", kind);
        Reading verification = read("son-la-so-4", kind);

        assertThat(mine.open())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.text().vi()).contains("9,5 ngày làm việc", "in 10,5"));
        assertThat(mine.drafts().get(0).getProcess().getDeclaredTotal().getValue())
                .as("the printed total stays")
                .isEqualByComparingTo("10.5");
        assertThat(verification.open())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.text().vi()).contains("40 ngày", "in 30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void shouldMakeADraftOfEachAnnexOfADecision(String kind) {
        Reading reading = read("quyet-dinh", kind);

        assertThat(reading.drafts())
                .extracting(each -> each.getCode() + " " + each.getName() + " " + total(each))
                .containsExactly(
                        "1.004494 Thành lập trường mầm non 5",
                        "1.004552 Sáp nhập trường mầm non 6",
                        "1.003702 Giải thể trường mầm non 7");
        assertThat(reading.drafts()).extracting(Procedure::getId).doesNotHaveDuplicates();
        assertThat(reading.open()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", "xls"})
    void shouldReadOldFilesByLibreOffice(String kind) {
        var content = Formats.shipped().read(OfficeFiles.file("cao-bang-btxh", kind));

        assertThat(content.procedures())
                .singleElement()
                .satisfies(each -> assertThat(each.getProcess().getSteps()).hasSize(14));
    }

    @Test
    void shouldSayWhatToDoWithAnOldFileWhereThereIsNoLibreOffice() {
        var files = new SourceFiles(new LibreOffice(List.of()));

        assertThatThrownBy(() -> files.open(OfficeFiles.file("viet-tat", "doc")))
                .isInstanceOfSatisfying(RefusedFileException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("LIBREOFFICE_MISSING");
                    assertThat(refused.text().vi()).contains("viet-tat.doc", ".docx");
                });
    }

    private static String total(Procedure draft) {
        return ProcessPaths.of(draft.getProcess()).worst().orElseThrow().total().toPlainString();
    }

    private static List<String> ways(Step step) {
        return step.getTransitions().stream()
                .map(each -> (each.getTo() == null
                                ? each.getTarget().getName()
                                : each.getTo().getId()) + " " + each.getWhen())
                .toList();
    }

    private static Reading read(String annex, String kind) {
        return new AnnexReader().read(OfficeFiles.source(annex, kind), Corrections.NONE);
    }
}
