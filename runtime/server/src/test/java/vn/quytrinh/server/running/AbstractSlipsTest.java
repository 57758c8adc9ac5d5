package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The slips of dossiers in the ledger, listed and printed. */
abstract class AbstractSlipsTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(70_000);
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeEach
    void publish() {
        api = new Api(port);
        assertThat(api.publish(Api.PROCEDURE, "2024-01-01").status()).isIn(200, 409);
    }

    @Test
    void shouldGiveEachSlipWhenItsTimeHasComeAndNotBefore() throws IOException {
        // given
        String dossier = submitted();

        // then
        assertThat(forms(dossier, "2026-03-02T08:45")).isEmpty();
        assertThat(api.get("/api/v1/dossiers/" + dossier + "/slips/01").code()).isEqualTo("SLIP_NOT_GIVEN");

        // when
        tell(dossier, "ACCEPTED", "2026-03-02T09:00", "TTPVHCC tỉnh", "{\"components\":[1,2]}");

        // then
        assertThat(forms(dossier, "2026-03-02T10:00"))
                .containsExactly("01 RECEIPT", "06 CONTROL_SLIP", "07 REGISTER_BOOK");
        assertThat(forms(dossier, "2026-03-17T10:00"))
                .as("an apology is owed once the promise is broken")
                .containsExactly("01 RECEIPT", "04 APOLOGY", "06 CONTROL_SLIP", "07 REGISTER_BOOK");
        assertThat(pdf(dossier, "01"))
                .contains(
                        dossier,
                        "Mẫu số 01",
                        "Nguyễn Thị Hạnh",
                        "0912 000 111",
                        "TTPVHCC tỉnh",
                        "09 giờ 00 phút, ngày 02 tháng 3 năm 2026",
                        "17 giờ 00 phút, ngày 16 tháng 3 năm 2026",
                        "10 ngày làm việc",
                        "Văn bản, giấy tờ chứng minh");
        assertThat(api.get("/api/v1/dossiers/" + dossier + "/slips/SUPPLEMENT_REQUEST")
                        .code())
                .isEqualTo("SLIP_NOT_GIVEN");

        // when
        tell(dossier, "STEP_COMPLETED", "2026-03-03T09:00", "Sở Y tế", "{\"step\":\"S02\"}");
        tell(
                dossier,
                "SUPPLEMENT_REQUESTED",
                "2026-03-05T10:00",
                "Sở Y tế",
                "{\"items\":[2],\"reason\":\"Thiếu bản sao quyết định bổ nhiệm\",\"form\":\"Mẫu 02\",\"signer\":\"Trần Văn Ký\"}");

        // then
        try (var document = new XWPFDocument(new ByteArrayInputStream(
                        api.bytes("/api/v1/dossiers/" + dossier + "/slips/SUPPLEMENT_REQUEST", WORD)));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText())
                    .contains("Mẫu số 02", "Thiếu bản sao quyết định bổ nhiệm", "thẩm định", "Trần Văn Ký");
        }
        assertThat(pdf(dossier, "06")).contains("03 tháng 3 năm 2026");
    }

    @Test
    void shouldPrintTheRefusalWithTheAgencyThatIsCompetent() throws IOException {
        // given
        String dossier = submitted();

        // when
        tell(
                dossier,
                "RECEPTION_REFUSED",
                "2026-03-02T08:50",
                "TTPVHCC tỉnh",
                "{\"reason\":\"WRONG_AGENCY\",\"form\":\"Mẫu 03\",\"targetAgency\":\"Sở Tư pháp\"}");

        // then
        assertThat(forms(dossier, "2026-03-02T09:00")).containsExactly("03 REFUSAL");
        assertThat(pdf(dossier, "REFUSAL")).contains("Mẫu số 03", "Sở Tư pháp");
    }

    @Test
    void shouldNumberTheFormsByTheDayThatGovernsTheDossier() {
        String dossier = "H28.12-250902-%06d".formatted(NUMBERS.incrementAndGet());
        tell(dossier, "ACCEPTED", "2025-09-03T09:00", "TTPVHCC tỉnh", "{}");

        assertThat(forms(dossier, "2025-09-04T09:00"))
                .containsExactly("01 RECEIPT", "05 CONTROL_SLIP", "06 REGISTER_BOOK");
    }

    @Test
    void shouldNameNobodyWhoWasErased() throws IOException {
        // given
        String dossier = submitted();
        tell(dossier, "ACCEPTED", "2026-03-02T09:00", "TTPVHCC tỉnh", "{}");

        // when
        Api.Reply erased = api.post("/api/v1/dossiers/" + dossier + "/persons/erase", "{\"reason\":\"Theo yêu cầu\"}");

        // then
        assertThat(erased.status()).as(erased.body()).isEqualTo(200);
        assertThat(pdf(dossier, "01"))
                .doesNotContain("Nguyễn Thị Hạnh", "0912", "#")
                .contains(dossier, "Tiếp nhận hồ sơ của: ………");
    }

    @Test
    void shouldRefuseFormsNobodyKnowsAndDossiersOfOtherAgencies() {
        // given
        String dossier = submitted();
        Api other = api.client("slips-" + NUMBERS.incrementAndGet(), "H06", "OPERATOR");

        // then
        Api.Reply unknown = api.get("/api/v1/dossiers/" + dossier + "/slips/99");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.code()).isEqualTo("FORM_UNKNOWN");
        assertThat(unknown.json().path("message").stringValue("")).contains("01 (RECEIPT)");
        assertThat(other.get("/api/v1/dossiers/" + dossier + "/slips").code()).isEqualTo("DOSSIER_UNKNOWN");
        assertThat(other.get("/api/v1/dossiers/" + dossier + "/slips/01").code())
                .isEqualTo("DOSSIER_UNKNOWN");
    }

    private String submitted() {
        String dossier = "H28.12-260302-%06d".formatted(NUMBERS.incrementAndGet());
        tell(
                dossier,
                "SUBMITTED",
                "2026-03-02T08:30",
                "",
                "{\"channel\":\"ONLINE\",\"applicant\":{\"name\":\"Nguyễn Thị Hạnh\",\"phone\":\"0912 000 111\"}}");
        return dossier;
    }

    private void tell(String dossier, String type, String at, String unit, String data) {
        Api.Reply reply = api.append(
                dossier,
                "{\"procedure\":\"%s\",\"events\":[{\"eventId\":\"%s/%d\",\"type\":\"%s\",\"occurredAt\":\"%s\",\"actor\":{\"unit\":%s,\"role\":\"r\",\"person\":\"p-%s\"},\"data\":%s}]}"
                        .formatted(
                                Api.PROCEDURE,
                                dossier,
                                NUMBERS.incrementAndGet(),
                                type,
                                at,
                                unit.isEmpty() ? "null" : "\"" + unit + "\"",
                                type,
                                data));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    private List<String> forms(String dossier, String at) {
        JsonNode slips = api.get("/api/v1/dossiers/" + dossier + "/slips?at=" + at)
                .json()
                .path("slips");
        return StreamSupport.stream(slips.spliterator(), false)
                .map(slip -> slip.path("form").stringValue("") + " "
                        + slip.path("kind").stringValue(""))
                .toList();
    }

    private String pdf(String dossier, String form) throws IOException {
        byte[] pdf = api.bytes("/api/v1/dossiers/" + dossier + "/slips/" + form, "application/pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
