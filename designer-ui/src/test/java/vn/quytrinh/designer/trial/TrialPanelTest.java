package vn.quytrinh.designer.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.designer.canvas.BpmnCanvas;
import vn.quytrinh.designer.language.Language;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
class TrialPanelTest extends SpringBrowserlessTest {
    private final Procedure draft = SampleProcedures.load("y-te-mien-nhiem-gdv");

    @Autowired
    private Trials trials;

    private final KeptStories keeper = new KeptStories(draft);

    private TrialPanel panel;

    @BeforeEach
    void openThePanel() {
        panel = new TrialPanel(() -> draft, trials, keeper);
        UI.getCurrent().add(panel);
    }

    @Test
    void shouldShowTheDueDateAfterTetAndTheArticlesBehindIt() {
        assertThat(texts("trial-due")).containsExactly("Hẹn trả: Thứ Năm 05/03/2026 17:00");
        assertThat(texts("trial-day-number")).contains("0", "1", "10", "nghỉ lễ 9 ngày");
        assertThat(texts("trial-rule")).contains("LR-017", "LR-035");
        assertThat(texts("trial-unverified")).contains("chưa đối chiếu văn bản");
    }

    @Test
    void shouldOfferTheSlipsThatTheStoryGives() {
        // then
        assertThat(slips()).containsExactly("RECEIPT", "CONTROL_SLIP", "REGISTER_BOOK");

        // when
        test(find(Button.class).all().stream()
                        .filter(each -> "RECEIPT".equals(each.getElement().getAttribute("data-form")))
                        .findFirst()
                        .orElseThrow())
                .click();

        // then
        assertThat(find(Image.class).all().stream().map(each -> each.getAlt().orElse("")))
                .anyMatch(alt -> alt.startsWith("Mẫu 01: Giấy tiếp nhận hồ sơ") && alt.endsWith("trang 1 trên 1"));
    }

    private List<String> slips() {
        return find(Button.class).all().stream()
                .map(each -> each.getElement().getAttribute("data-form"))
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void shouldSpeakEnglishAfterTheSwitch() {
        // when
        Language.ENGLISH.speakIn(VaadinSession.getCurrent());

        // then
        assertThat(texts("trial-due")).containsExactly("Due: Thursday 05/03/2026 17:00");
    }

    @Test
    void shouldLetTheDecisionTableChooseTheWayByTheFacts() {
        // given
        Procedure land = SampleProcedures.load("dat-dai-cap-doi-gcn-10-ngay");
        UI.getCurrent().remove(panel);
        panel = new TrialPanel(() -> land, trials, keeper);
        UI.getCurrent().add(panel);
        press("Hoàn thành S01 → S02");

        // when
        press("Hoàn thành S02 theo bảng quyết định…");
        test(find(Checkbox.class).first()).click();
        press("Cho xảy ra");

        // then
        assertThat(texts("trial-strong")).anyMatch(text -> text.startsWith("S03 "));
    }

    @Test
    void shouldGoOnToTheNextStepAndBack() {
        // when
        press("Hoàn thành S02 → S03");

        // then
        assertThat(texts("trial-strong")).anyMatch(text -> text.startsWith("S03 Phân công"));

        // when
        click(buttonNamed("Bỏ sự kiện này"));

        // then
        assertThat(texts("trial-strong")).anyMatch(text -> text.startsWith("S02 "));
    }

    @Test
    void shouldDenyASecondSupplementWithItsArticle() {
        // when
        press("Yêu cầu bổ sung hồ sơ…");
        press("Cho xảy ra");
        press("Nhận hồ sơ bổ sung");

        // then
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Yêu cầu bổ sung hồ sơ…");
        assertThat(texts("trial-denied")).contains("Yêu cầu bổ sung hồ sơ");
        assertThat(texts("trial-strong")).anyMatch(text -> text.startsWith("Đã dùng 1/1"));
        assertThat(texts("trial-citation")).anyMatch(text -> text.startsWith("NĐ 118/2025/NĐ-CP Đ11.2"));
    }

    @Test
    void shouldBeOverdueWhenTimeMovesPastTheDueDate() {
        // when
        press("Đến ngày hẹn trả");
        press("Ngày làm việc tiếp theo");

        // then
        assertThat(texts("trial-fact")).anyMatch(text -> text.contains("Phát hiện"));
        assertThat(all("trial-owed"))
                .anyMatch(owed -> "OVERDUE".equals(owed.getElement().getAttribute("data-kind")));
    }

    @Test
    void shouldFollowTheDraftAsItIsEdited() {
        // given
        assertThat(texts("trial-line")).contains("Hạn của bước: 12/02/2026 14:00");

        // when
        draft.getProcess().getSteps().get(1).getDuration().setValue(BigDecimal.ONE);
        panel.refresh();

        // then
        assertThat(texts("trial-line")).contains("Hạn của bước: 13/02/2026 17:00");
    }

    @Test
    void shouldKeepWhatIsPlayedAndSayWhenAChangeMovesThePromise() {
        // given
        panel.showStories();
        assertThat(texts("trial-note")).anyMatch(text -> text.startsWith("Chưa có tình huống nào."));

        // when
        test(find(TextField.class).single()).setValue("Qua Tết");
        press("Lưu diễn biến đang mở");
        panel.refresh();

        // then
        assertThat(texts("story-state")).containsExactly("✓ Đạt");

        // when
        draft.getLegalTimeLimit().setValue(new BigDecimal("9"));
        panel.refresh();

        // then
        assertThat(texts("story-state")).containsExactly("✗ Khác mong đợi");
        assertThat(texts("trial-statement")).contains("Hẹn trả mong đợi 2026-03-05T17:00, nay là 2026-03-04T17:00");

        // when
        press("Nhận kết quả mới");
        panel.refresh();

        // then
        assertThat(texts("story-state")).containsExactly("✓ Đạt");
    }

    @Test
    void shouldOfferBoundaryCasesAndPlayOne() {
        // given
        panel.showStories();

        // when
        press("Sinh tình huống biên");
        press("Giữ các tình huống đã chọn");
        panel.refresh();

        // then
        assertThat(draft.getStories()).hasSizeGreaterThan(10);
        assertThat(texts("story-state")).hasSizeGreaterThan(10).containsOnly("✓ Đạt");

        // when
        press("Mở");

        // then
        assertThat(texts("trial-due")).singleElement().asString().startsWith("Hẹn trả: ");
    }

    @Test
    void shouldShowTheDossierOnTheDiagram() {
        // when
        press("Hoàn thành S02 → S03");
        find(TabSheet.class).single().setSelectedIndex(1);

        // then
        BpmnCanvas canvas = find(BpmnCanvas.class).single();
        assertThat(canvas.getElement().getPropertyRaw("marks").toString())
                .contains("\"S02\":\"done\"")
                .contains("\"S03\":\"token\"");
    }

    @Test
    void shouldPickTheReceiptOnACalendarThatShowsDaysOff() {
        // when
        find(OfficeMonth.class).single().show(LocalDate.of(2026, 2, 12));

        // then
        assertThat(buttonNamed("17/02/2026, Thứ Ba, Tết Âm lịch (mùng 1)").getClassNames())
                .contains("kind-holiday");

        // when
        click(buttonNamed("13/02/2026, Thứ Sáu, ngày làm việc · 08:00–12:00, 13:00–17:00"));

        // then
        assertThat(texts("trial-due")).containsExactly("Hẹn trả: Thứ Sáu 06/03/2026 17:00");
    }

    @Test
    void shouldExplainWhatTheDraftLacks() {
        // when
        draft.setProcess(null);
        panel.refresh();

        // then
        assertThat(texts("trial-failed")).singleElement().asString().contains("quy trình nội bộ");
    }

    private void press(String text) {
        click(find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Expected a button " + text)));
    }

    private void click(Button button) {
        test(button).click();
    }

    private Button buttonNamed(String label) {
        return find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Expected a button called " + label + " among "
                        + find(Button.class).all().stream()
                                .flatMap(button -> button.getAriaLabel().stream())
                                .toList()));
    }

    private List<Component> all(String style) {
        return find(Component.class).withClassName(style).all();
    }

    private List<String> texts(String style) {
        return all(style).stream()
                .map(part -> part.getElement().getTextRecursively())
                .toList();
    }
}
