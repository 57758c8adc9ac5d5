package vn.quytrinh.designer.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** What the rules of all packs find, shown beside the draft: chosen, mended and set aside. */
@DesignerTest
@WithMockUser(username = "admin", roles = "ADMIN")
class FindingsPanelTest extends SpringBrowserlessTest {
    private static final AtomicInteger KEYS = new AtomicInteger();

    @Autowired
    private Procedures procedures;

    private Procedure draft;

    @Test
    void shouldGroupByWhatBlocksAndTellOnceWhatOneRuleFoundAtOnePlace() {
        // given
        open(draft -> time(draft, 3, "8"));

        // then
        assertThat(texts("finding-group-title").getFirst()).isEqualTo("Chặn ban hành (1)");
        assertThat(texts("finding"))
                .filteredOn(text -> text.startsWith("ISO-22"))
                .hasSize(1)
                .first()
                .asString()
                .contains("và 6 phát hiện nữa");

        // when
        pick("ISO-22");

        // then
        assertThat(item("ISO-22"))
                .contains("Thiếu mục \"Phạm vi\"", "Thiếu mục \"Mục đích\"", "TCVN ISO 9001:2015", "chưa kiểm chứng");
    }

    @Test
    void shouldShowOnlyChosenSeveritiesAndPacks() {
        // given
        open(draft -> {});

        // when
        click(chip("error"));
        click(chip("info"));

        // then
        assertThat(texts("finding-group-title")).singleElement().asString().startsWith("Cảnh báo");

        // when
        packs().setValue("law");

        // then
        assertThat(texts("finding-pack")).isNotEmpty().containsOnly("Pháp luật một cửa");

        // when
        packs().setValue(null);
        click(chip("error"));

        // then
        assertThat(texts("finding-group-title")).hasSize(2);
    }

    @Test
    void shouldAddTheMissingFormAtOnceAndTakeItBack() {
        // given
        open(draft -> draft.getProcess().getSteps().get(0).getForms().clear());
        pick("LR-010");

        // when
        click(fix());

        // then
        assertThat(texts("finding-rule")).doesNotContain("LR-010");
        assertThat(find(Button.class).withId("undo").single().isEnabled()).isTrue();

        // when
        click(find(Button.class).withId("undo").single());

        // then
        assertThat(texts("finding-rule")).contains("LR-010");
    }

    @Test
    void shouldShowWhatACutChangesBeforeItIsCarriedOut() {
        // given
        open(draft -> time(draft, 3, "8"));
        pick("LR-130");

        // when
        click(fix());

        // then
        assertThat(text(find(NativeTable.class).single())).contains("S04", "8 ngày làm việc", "7 ngày làm việc");
        assertThat(texts("repair-gone")).singleElement().asString().contains("Sẽ hết 1 phát hiện", "LR-130");

        // when
        click(find(Button.class).withId("repair-confirm").single());

        // then
        assertThat(texts("finding-group-title")).noneMatch(title -> title.startsWith("Chặn"));
        assertThat(text(find(BudgetBar.class).single())).startsWith("10 / 10 ngày làm việc");
    }

    @Test
    void shouldShowTheNewStepOfASplitApproval() {
        // given
        open(draft -> draft.getProcess().getSteps().get(3).setName("Dự thảo và phê duyệt"));
        pick("ISO-12");

        // when
        click(fix());

        // then
        assertThat(text(find(NativeTable.class).single())).contains("S09", "Phê duyệt", "S05");
        assertThat(texts("repair-new")).singleElement().asString().contains("ISO-10");

        // when
        click(find(Button.class).withId("repair-confirm").single());

        // then
        assertThat(texts("finding-rule")).doesNotContain("ISO-12");
    }

    @Test
    void shouldSetAsideWithReasonAndEndAndTakeItBack() {
        // given
        open(draft -> {});
        pick("ISO-43");

        // when
        click(button("Bỏ qua…"));
        click(find(Button.class).withId("aside-confirm").single());

        // then
        assertThat(find(TextArea.class).withId("aside-reason").single().isInvalid())
                .isTrue();

        // when
        test(find(TextArea.class).withId("aside-reason").single()).setValue("Khảo sát trên Cổng quốc gia");
        click(find(Button.class).withId("aside-confirm").single());

        // then
        assertThat(texts("finding-rule")).doesNotContain("ISO-43");
        assertThat(texts("set-aside"))
                .singleElement()
                .asString()
                .contains("ISO-43 · S08", "1 phát hiện", "Khảo sát trên Cổng quốc gia", "admin");
        assertThat(procedures.open(draft.getId()).procedure().getSuppressions())
                .singleElement()
                .satisfies(aside -> {
                    assertThat(aside.getBy()).isEqualTo("admin");
                    assertThat(aside.getUntil()).isNotNull();
                });

        // when
        click(button("Lấy lại"));

        // then
        assertThat(texts("finding-rule")).contains("ISO-43");
        assertThat(procedures.open(draft.getId()).procedure().getSuppressions()).isEmpty();
    }

    @Test
    void shouldSaveWhatWasChangedBeforeAFindingIsSetAside() {
        // given
        open(draft -> draft.getProcess().getSteps().get(0).getForms().clear());
        pick("LR-010");
        click(fix());
        pick("ISO-43");

        // when
        click(button("Bỏ qua…"));
        click(find(Button.class).withId("version-create").single());

        // then
        assertThat(find(DatePicker.class).withId("aside-until").exists()).isTrue();
        assertThat(procedures.open(draft.getId()).summary().savedBy()).isEqualTo("admin");
    }

    @Test
    @WithMockUser(username = "analyst", roles = "ANALYST")
    void shouldNotLetAnAnalystSetAside() {
        // given
        open(draft -> {});
        pick("ISO-43");

        // then
        assertThat(find(Button.class).withText("Bỏ qua…").exists()).isFalse();
    }

    @Test
    @WithMockUser(username = "quality", roles = "QUALITY_OFFICER")
    void shouldNotLetAQualityOfficerEditButSetAside() {
        // given
        open(draft -> draft.getProcess().getSteps().get(0).getForms().clear());
        pick("LR-010");

        // then
        assertThat(find(Button.class).withClassName("finding-fix").exists()).isFalse();
        assertThat(find(Button.class).withText("Bỏ qua…").exists()).isTrue();
    }

    private void open(Consumer<Procedure> edit) {
        draft = SampleProcedures.load("y-te-mien-nhiem-gdv");
        draft.setId("phat-hien-" + KEYS.incrementAndGet());
        edit.accept(draft);
        procedures.importModel(draft, Caller.SYSTEM);
        navigate("procedures/" + draft.getId(), ProcedureView.class);
    }

    private static void time(Procedure draft, int step, String amount) {
        Step changed = draft.getProcess().getSteps().get(step);
        changed.getDuration().setValue(new BigDecimal(amount));
    }

    private void pick(String rule) {
        test(find(NativeButton.class).withClassName("finding-what").all().stream()
                        .filter(each -> text(each).startsWith(rule))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String item(String rule) {
        return texts("finding").stream()
                .filter(each -> each.startsWith(rule))
                .findFirst()
                .orElseThrow();
    }

    private Button chip(String severity) {
        return find(Button.class)
                .withClassName("finding-chip")
                .withClassName(severity)
                .single();
    }

    private Button fix() {
        return find(Button.class).withClassName("finding-fix").single();
    }

    private Button button(String label) {
        return find(Button.class).withText(label).single();
    }

    private void click(Button button) {
        test(button).click();
    }

    @SuppressWarnings("unchecked")
    private Select<String> packs() {
        return (Select<String>) find(Select.class).all().stream()
                .filter(each ->
                        each.getParent().filter(FindingFilter.class::isInstance).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts(String style) {
        return find(Component.class).withClassName(style).all().stream()
                .map(FindingsPanelTest::text)
                .toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
