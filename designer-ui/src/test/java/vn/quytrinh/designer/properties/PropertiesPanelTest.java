package vn.quytrinh.designer.properties;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.designer.procedure.ProcedureView;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
@WithMockUser(username = "analyst", roles = "ANALYST")
class PropertiesPanelTest extends SpringBrowserlessTest {
    private static final String KEY = "y-te-mien-nhiem-gdv";

    @Autowired
    private Procedures procedures;

    @BeforeEach
    void openTheSample() {
        procedures.importModel(SampleProcedures.load(KEY), Caller.SYSTEM);
        navigate("procedures/" + KEY, ProcedureView.class);
        test((Grid<?>) find(Grid.class).single()).select(4);
    }

    @Test
    void shouldOpenEveryGroupOfStepAndProcedure() {
        // when
        find(Details.class).all().forEach(group -> group.setOpened(true));

        // then
        assertThat(panel()).contains("Bước 5 · S05");
        assertThat(find(IntegerField.class).withId("form-loopLimit").single().getLabel())
                .isEqualTo("Số lần quay lại tối đa");

        // when
        press("prop-procedure");
        find(Details.class).all().forEach(group -> group.setOpened(true));

        // then
        assertThat(panel()).contains("Bổ sung hồ sơ", "Luật, ngày");
    }

    @Test
    void shouldMakeOneChangeThatCanBeTakenBack() {
        // given
        open("prop-group-ways");

        // when
        test(find(IntegerField.class).withId("form-loopLimit").single()).setValue(3);

        // then
        assertThat(button("undo").isEnabled()).isTrue();

        // when
        test(button("undo")).click();

        // then
        assertThat(find(IntegerField.class).withId("form-loopLimit").single().isEmpty())
                .isTrue();
        assertThat(button("undo").isEnabled()).isFalse();
    }

    @Test
    void shouldExplainAtTheFieldWhatDoesNotFit() {
        // given
        press("prop-procedure");
        open("prop-group-clock");
        TextField cutoff = find(TextField.class).all().stream()
                .filter(field -> "Giờ chốt nhận trong ngày".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();

        // when
        test(cutoff).setValue("chiều");

        // then
        assertThat(cutoff.isInvalid()).isTrue();
        assertThat(cutoff.getErrorMessage()).contains("close-60m");
        assertThat(button("undo").isEnabled()).isFalse();

        // when
        test(cutoff).setValue("16:00");

        // then
        assertThat(cutoff.isInvalid()).isFalse();
        assertThat(button("undo").isEnabled()).isTrue();
    }

    @Test
    void shouldTellWhereAStepIsUsedAndLeadThere() {
        // given
        open("prop-group-uses");

        // when
        Button use = find(Button.class).all().stream()
                .filter(button -> button.getText().equals("đường đi S04>S05"))
                .findFirst()
                .orElseThrow();
        test(use).click();

        // then
        assertThat(panel()).contains("Bước 4 · S04");
    }

    private void open(String group) {
        find(Details.class).withId(group).single().setOpened(true);
    }

    private void press(String id) {
        test(button(id)).click();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    private String panel() {
        return find(PropertiesPanel.class).single().getElement().getTextRecursively();
    }
}
