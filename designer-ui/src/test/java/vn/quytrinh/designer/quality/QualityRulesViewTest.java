package vn.quytrinh.designer.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.designer.language.Language;
import vn.quytrinh.designer.quality.PackChoiceForm.Force;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.quality.AgencyRecords;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
@WithMockUser(username = "quality", roles = "QUALITY_OFFICER")
class QualityRulesViewTest extends SpringBrowserlessTest {

    @Autowired
    private AgencyRecords records;

    @Autowired
    private QualityDesk desk;

    @BeforeEach
    void waitForTheRules() {
        desk.quality().check(SampleProcedures.load("y-te-mien-nhiem-gdv"));
    }

    @Test
    void shouldReadRulesAsSentences() {
        // given
        open("H05", "LR-010");

        // then
        assertThat(texts("pack-card"))
                .hasSize(3)
                .first()
                .asString()
                .contains("Quy trình liền mạch", "Lỗi chặn ban hành");
        assertThat(texts("sentences").getFirst())
                .contains(
                        "Có ít nhất 1 bước (mà loại là tiếp nhận).",
                        "phải: lập Giấy tiếp nhận hồ sơ và hẹn trả kết quả.");
        assertThat(texts("rule-details").getFirst()).contains("NĐ 118/2025, Đ17.1", "chưa kiểm chứng", "từ 01/07/2025");
        assertThat(texts("case-line")).hasSize(3).allMatch(line -> !line.isBlank());
    }

    @Test
    void shouldFindRulesWhateverTheirDiacriticsAndBySeverity() {
        // given
        open("H05", "LR-010");

        // when
        test(find(TextField.class).withId("rule-search").single()).setValue("nguoi thay the");

        // then
        assertThat(texts("rule-id")).contains("LR-094").doesNotContain("LR-010");

        // when
        test(find(TextField.class).withId("rule-search").single()).setValue("");
        severity().setValue("INFO");

        // then
        assertThat(texts("rule-id")).contains("LR-098").doesNotContain("LR-010");
    }

    @Test
    void shouldEnforceAPackForOneAgency() {
        // given
        open("H26", "ISO-10");
        assertThat(card("TCVN ISO 9001")).contains("Tham khảo");

        // when
        settings("TCVN ISO 9001");
        force().setValue(Force.ENFORCED);
        click("pack-save");

        // then
        assertThat(card("TCVN ISO 9001")).contains("Bắt buộc", "từ ");
        assertThat(records.of("H26", Caller.SYSTEM).records().getPacks())
                .singleElement()
                .satisfies(choice -> {
                    assertThat(choice.getPack()).isEqualTo("iso-9001");
                    assertThat(choice.isEnforced()).isTrue();
                    assertThat(choice.getFrom()).isNotNull();
                });

        // when
        settings("TCVN ISO 9001");
        find(Checkbox.class).withId("pack-use").single().setValue(false);
        click("pack-save");

        // then
        assertThat(card("TCVN ISO 9001")).contains("Không áp dụng");
    }

    @Test
    void shouldLeaveARuleOut() {
        // given
        open("H18", "LR-140");

        // when
        find(Checkbox.class).withId("rule-asked").single().setValue(false);

        // then
        assertThat(texts("left-out-mark")).hasSize(1);
        assertThat(PackChoiceForm.of(records.of("H18", Caller.SYSTEM).records(), "law")
                        .leftOut())
                .containsExactly("LR-140");

        // when
        find(Checkbox.class).withId("rule-asked").single().setValue(true);

        // then
        assertThat(texts("left-out-mark")).isEmpty();
    }

    @Test
    void shouldAddACaseFromASampleRunItAndDropIt() {
        // given
        open("H60", "LR-010");

        // when
        click("add-case");
        test(find(TextField.class).withId("case-text").single()).setValue("Mẫu y tế có Mẫu 01");
        chooseSample("y-te-mien-nhiem-gdv");
        passes().setValue(true);
        click("case-save");

        // then
        assertThat(texts("refusal")).allMatch(String::isEmpty);
        assertThat(texts("case-line")).hasSize(4).last().asString().contains("Mẫu y tế có Mẫu 01");

        // when
        RuleBook book = new RuleBook(desk, "H60");
        CaseRunner runner = new CaseRunner(book);
        runner.start(desk, Runnable::run);

        // then
        assertThat(runner.hasFailed()).isFalse();
        assertThat(book.runs("LR-010")).hasSize(4).allMatch(run -> run.asExpected());
        assertThat(book.packs())
                .allSatisfy(pack -> assertThat(book.coverage(pack))
                        .hasValueSatisfying(
                                coverage -> assertThat(coverage.percent()).isEqualTo(100)));

        // when
        test(find(Button.class).withAttribute("aria-label", "Bỏ ca này").single())
                .click();

        // then
        assertThat(texts("case-line")).hasSize(3);
    }

    @Test
    void shouldSayWhatACaseLacks() {
        // given
        open("H05", "LR-010");

        // when
        click("add-case");
        click("case-save");

        // then
        assertThat(find(TextField.class).withId("case-text").single().isInvalid())
                .isTrue();
    }

    @Test
    void shouldRunAllCasesInTheBackground() {
        // given
        open("H05", "LR-010");

        // when
        click("run-cases");

        // then
        assertThat(find(ProgressBar.class).exists()).isTrue();
        assertThat(find(Button.class).withId("run-cases").single().isEnabled()).isFalse();
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
    }

    @Test
    @WithMockUser(username = "analyst", roles = "ANALYST")
    void shouldOnlyShowToThoseWhoDoNotKeepTheRules() {
        // given
        open("H05", "LR-010");

        // then
        assertThat(find(Button.class).withId("add-case").exists()).isFalse();
        assertThat(find(Button.class).withClassName("pack-settings").exists()).isFalse();
        assertThat(find(Checkbox.class).withId("rule-asked").single().isReadOnly())
                .isTrue();
    }

    @Test
    void shouldSpeakEnglishAfterTheSwitch() {
        // given
        open("H05", "LR-010");

        // when
        Language.ENGLISH.speakIn(VaadinSession.getCurrent());

        // then
        assertThat(texts("sentences").getFirst()).contains("There is at least 1 step (where kind is reception).");
        assertThat(texts("pack-card").getFirst()).contains("Soundness of the process", "Errors block");
    }

    @Test
    void shouldReadAndWriteChoicesAsTheEngineUnderstandsThem() {
        // given
        var none = records.of("H11", new Caller("x", Set.of(), AgencyScope.ALL, true))
                .records();

        // when
        PackChoiceForm form = PackChoiceForm.of(none, "law").with("LR-140", false);
        var written = form.in(none);

        // then
        assertThat(PackChoiceForm.of(written, "law")).isEqualTo(form);
        assertThat(PackChoiceForm.of(written, "iso-9001").leftOut()).isEmpty();
        assertThat(form.with("LR-140", true).in(written).getPacks()).isEmpty();
    }

    private void open(String agency, String rule) {
        UI.getCurrent()
                .navigate(QualityRulesView.class, QueryParameters.simple(Map.of("agency", agency, "rule", rule)));
    }

    private void settings(String pack) {
        test(find(Button.class).withClassName("pack-settings").all().stream()
                        .filter(each -> text(each.getParent().orElseThrow()).contains(pack))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String card(String name) {
        return texts("pack-card").stream()
                .filter(each -> each.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private void chooseSample(String key) {
        ComboBox<?> source = find(ComboBox.class).withId("case-source").single();
        test(source).selectItem("Mẫu: " + key);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> passes() {
        return (RadioButtonGroup<Boolean>)
                find(RadioButtonGroup.class).withId("case-passes").single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Force> force() {
        return (RadioButtonGroup<Force>)
                find(RadioButtonGroup.class).withId("pack-force").single();
    }

    @SuppressWarnings("unchecked")
    private Select<String> severity() {
        return (Select<String>) find(Select.class).withId("rule-severity").single();
    }

    private List<String> texts(String style) {
        return find(Component.class).withClassName(style).all().stream()
                .map(QualityRulesViewTest::text)
                .toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
