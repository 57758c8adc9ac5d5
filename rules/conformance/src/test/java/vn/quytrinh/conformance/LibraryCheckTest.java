package vn.quytrinh.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.conformance.Testdata.HEALTH;
import static vn.quytrinh.conformance.Testdata.LAND;
import static vn.quytrinh.conformance.Testdata.QUALITY;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.conformance.element.CheckContext;
import vn.quytrinh.conformance.library.IssueKind;
import vn.quytrinh.conformance.library.Library;
import vn.quytrinh.conformance.library.LibraryCheck;
import vn.quytrinh.conformance.library.LibraryIssue;
import vn.quytrinh.conformance.library.LibraryJson;
import vn.quytrinh.conformance.library.LibraryProgress;
import vn.quytrinh.conformance.library.LibraryReport;
import vn.quytrinh.conformance.library.LibraryXlsx;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

class LibraryCheckTest {

    private static final CheckContext CONTEXT = CheckContext.on(LocalDate.of(2026, 11, 23));

    private static final LibraryCheck CHECK = new LibraryCheck(QUALITY);

    @Test
    void shouldTellCoverageAbolishedCodesAndWhatIsMissing() {
        // given
        var library = new Library(
                SampleProcedures.all(),
                Set.of("1.013876", "1.009645", "9.999999"),
                Map.of("2.000286", "2.000777"),
                null);

        // when
        LibraryReport report = CHECK.check(library, CONTEXT, LibraryProgress.SILENT);

        // then
        assertThat(report.coverage()).isEqualByComparingTo("66.7");
        assertThat(report.issues())
                .filteredOn(issue -> issue.kind() == IssueKind.MISSING_PROCEDURE
                        || issue.kind() == IssueKind.ABOLISHED_CODE
                        || issue.kind() == IssueKind.OLD_FORM)
                .extracting(issue -> issue.kind() + " " + issue.procedure())
                .containsExactly(
                        "OLD_FORM y-te-mien-nhiem-gdv",
                        "ABOLISHED_CODE btxh-tiep-nhan-doi-tuong",
                        "MISSING_PROCEDURE 9.999999");
    }

    @Test
    void shouldTellDuplicatesAndDriftBetweenUnits() {
        // given
        Procedure same = variant("y-te-xa-a");
        Procedure longer = variant("y-te-xa-b");
        Testdata.duration(longer, "S04", "9", LegalUnit.WORKING_DAY);
        Testdata.declare(longer, "12", LegalUnit.WORKING_DAY);

        // when
        List<LibraryIssue> issues =
                check(List.of(SampleProcedures.load(HEALTH), same, longer)).issues();

        // then
        assertThat(issues)
                .filteredOn(issue -> issue.kind() == IssueKind.DUPLICATE || issue.kind() == IssueKind.DRIFT)
                .extracting(issue -> issue.kind() + " " + issue.procedure())
                .containsExactly("DUPLICATE y-te-xa-a", "DRIFT y-te-xa-b");
    }

    @Test
    void shouldNameTheArticleThatForbidsADeviationFromTheTemplate() {
        // given
        Procedure local = variant("y-te-xa-a");
        local.setTemplate(HEALTH);
        local.getLegalTimeLimit().setValue(new BigDecimal("12"));

        // when
        List<LibraryIssue> issues =
                check(List.of(SampleProcedures.load(HEALTH), local)).issues();

        // then
        assertThat(issues)
                .filteredOn(issue -> issue.kind() == IssueKind.FORBIDDEN_DEVIATION)
                .singleElement()
                .satisfies(issue -> assertThat(issue.message().vi())
                        .contains("12 ngày làm việc dài hơn 10 ngày làm việc", "NĐ 63/2010/NĐ-CP Đ8.2"));
    }

    @Test
    void shouldTellItsProgress() {
        // given
        List<Integer> told = new ArrayList<>();
        List<Procedure> procedures =
                IntStream.range(0, 20).mapToObj(i -> variant("p" + i)).toList();

        // when
        CHECK.check(new Library(procedures, Set.of(), Map.of(), null), CONTEXT, (done, total) -> {
            assertThat(total).isEqualTo(20);
            told.add(done);
        });

        // then
        assertThat(told)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void shouldGiveTheSameReportEveryTime() {
        assertThat(LibraryJson.write(check(SampleProcedures.all())))
                .isEqualTo(LibraryJson.write(check(SampleProcedures.all())));
    }

    @Test
    void shouldWriteJson() {
        // when
        ObjectNode json = LibraryJson.write(check(List.of(SampleProcedures.load(LAND))));

        // then
        assertThat(json.path("procedures").asInt()).isEqualTo(1);
        assertThat(json.path("checked").get(0).path("key").asString()).isEqualTo(LAND);
        assertThat(json.path("checked")
                        .get(0)
                        .path("findings")
                        .get(0)
                        .path("message")
                        .path("vi")
                        .asString())
                .isNotBlank();
    }

    @Test
    void shouldWriteAWorkbook() throws IOException {
        // given
        LibraryReport report = check(List.of(SampleProcedures.load(HEALTH)));
        var out = new ByteArrayOutputStream();

        // when
        LibraryXlsx.write(report, out);

        // then
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheetName(2)).isEqualTo("Phát hiện");
            assertThat(workbook.getSheet("Phát hiện").getLastRowNum())
                    .isEqualTo(report.procedures().get(0).report().findings().size()
                            + report.agency().size());
            assertThat(workbook.getSheet("Tổng hợp").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("2026-11-23");
        }
    }

    private static LibraryReport check(List<Procedure> procedures) {
        return CHECK.check(new Library(procedures, Set.of(), Map.of(), null), CONTEXT, LibraryProgress.SILENT);
    }

    private static Procedure variant(String key) {
        return Testdata.edited(HEALTH, procedure -> procedure.setId(key));
    }
}
