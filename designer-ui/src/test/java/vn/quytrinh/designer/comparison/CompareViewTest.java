package vn.quytrinh.designer.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
@WithMockUser(username = "analyst", roles = "ANALYST")
class CompareViewTest extends SpringBrowserlessTest {
    private static final String KEY = "so-sanh-y-te";
    private static final String VARIANT = "so-sanh-y-te-dia-phuong";

    @Autowired
    private Procedures procedures;

    private int first;

    @BeforeEach
    void haveTwoVersions() {
        Procedure draft = SampleProcedures.load("y-te-mien-nhiem-gdv");
        draft.setId(KEY);
        first = procedures.importModel(draft, Caller.SYSTEM).summary().revision();
        OpenDraft open = procedures.open(KEY);
        open.procedure().getProcess().getSteps().get(3).getDuration().setValue(new BigDecimal("5"));
        open.procedure().getProcess().getSteps().get(1).setName("Chuyển hồ sơ giấy");
        procedures.save(open.procedure(), first, "Rút thời gian", Caller.SYSTEM);
    }

    @Test
    void shouldListTheDifferencesOfTwoVersionsByStep() {
        // when
        open(KEY, Map.of("left", String.valueOf(first), "right", String.valueOf(first + 1)));

        // then
        assertThat(find(H2.class).all())
                .anyMatch(heading -> heading.getText().startsWith("So sánh phiên bản · Miễn nhiệm"));
        assertThat(items()).hasSize(2);
        assertThat(items().get(0)).contains("Tên", "Chuyển hồ sơ giấy").doesNotContain("không thấy");
        assertThat(chosen()).singleElement().asString().contains("Chuyển hồ sơ giấy");
        assertThat(items().get(1)).contains("Thời gian", "7 ngày làm việc", "5 ngày làm việc", "không thấy trên sơ đồ");
    }

    @Test
    void shouldListOnlyWhatTheDiagramDoesNotShow() {
        // given
        open(KEY, Map.of("left", String.valueOf(first)));

        // when
        test(find(Checkbox.class).withId("compare-hidden").single()).click();

        // then
        assertThat(items()).singleElement().asString().contains("Thời gian");
    }

    @Test
    void shouldCompareTwoProceduresByTheNamesOfTheirSteps() {
        // given: the variant has its own ids
        Procedure variant = SampleProcedures.load("y-te-mien-nhiem-gdv");
        variant.setId(VARIANT);
        variant.getProcess().getSteps().get(3).setId("B4");
        procedures.importModel(variant, Caller.SYSTEM);

        // when
        open(KEY, Map.of("left", String.valueOf(first), "with", VARIANT));

        // then
        assertThat(items()).isEmpty();
        assertThat(texts("quiet")).anyMatch(text -> text.startsWith("Hai bản giống hệt nhau"));
    }

    @Test
    void shouldSwapTheSides() {
        // given
        open(KEY, Map.of("left", String.valueOf(first), "right", String.valueOf(first + 1)));

        // when
        test(find(Button.class).withId("compare-swap").single()).click();

        // then
        assertThat(((Compared) find(ComboBox.class)
                                .withId("compare-left")
                                .single()
                                .getValue())
                        .name())
                .isEqualTo(String.valueOf(first + 1));
        assertThat(items().get(0)).contains("Chuyển hồ sơ giấy");
    }

    @Test
    void shouldSayWhatIsMissing() {
        // when
        open(KEY, Map.of("left", "77"));

        // then
        assertThat(getCurrentView().getElement().getOuterHTML()).contains("77");
    }

    private void open(String key, Map<String, String> asked) {
        UI.getCurrent().navigate("compare/" + key, QueryParameters.simple(asked));
    }

    private List<String> items() {
        return find(NativeButton.class).all().stream()
                .filter(item -> item.hasClassName("compare-item"))
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private List<String> chosen() {
        return find(NativeButton.class).all().stream()
                .filter(item -> "true".equals(item.getElement().getAttribute("aria-pressed")))
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private List<String> texts(String style) {
        return find(Component.class).withClassName(style).all().stream()
                .map(each -> each.getElement().getTextRecursively())
                .toList();
    }
}
