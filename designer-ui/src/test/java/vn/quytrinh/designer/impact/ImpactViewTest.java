package vn.quytrinh.designer.impact;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.designer.ReadPages;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.index.ReferenceKind;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
@WithMockUser(username = "analyst", roles = "ANALYST")
class ImpactViewTest extends SpringBrowserlessTest {
    private static final String KEY = "anh-huong-y-te";
    private static final String DECREE = "NĐ 781/2025/NĐ-CP";

    @Autowired
    private Procedures procedures;

    @BeforeEach
    void haveAProcedureThatCites() {
        Procedure draft = SampleProcedures.load("y-te-mien-nhiem-gdv");
        draft.setId(KEY);
        draft.setName("Thủ tục chịu ảnh hưởng");
        draft.getProcess().getSteps().get(1).setSuspension("Theo " + DECREE + " Đ17 được tạm dừng");
        procedures.importModel(draft, Caller.SYSTEM);
    }

    @Test
    void shouldSayWhatToChooseFirst() {
        // when
        open(Map.of());

        // then
        assertThat(texts("quiet")).anyMatch(text -> text.startsWith("Chọn văn bản, biểu mẫu"));
        assertThat(find(TouchedGrid.class).exists()).isFalse();
    }

    @Test
    void shouldShowWhatAnInstrumentOfTheAddressTouches() {
        // when
        open(Map.of("kind", "INSTRUMENT", "name", DECREE));

        // then
        assertThat(touched()).containsExactly("Thủ tục chịu ảnh hưởng");
        assertThat(texts("impact-number"))
                .anyMatch(text -> text.startsWith("1") && text.contains("thủ tục"))
                .anyMatch(text -> text.startsWith("0") && text.contains("đang hiệu lực"))
                .noneMatch(text -> text.contains("hồ sơ đang mở"));
    }

    @Test
    void shouldSayThatNothingRefersToIt() {
        // when
        open(Map.of("kind", "UNIT", "name", "Phòng không có"));

        // then
        assertThat(find(Select.class).withId("impact-kind").single().getValue()).isEqualTo(ReferenceKind.UNIT);
        assertThat(texts("quiet")).anyMatch(text -> text.contains("“Phòng không có”"));
    }

    @Test
    void shouldStartDraftsAndTellWhatBecameOfEach() {
        // given
        open(Map.of("kind", "INSTRUMENT", "name", DECREE));
        test(find(TextField.class).withId("impact-replacement").single()).setValue("NĐ 91/2027/NĐ-CP");

        // when
        test(find(Button.class).withId("impact-start").single()).click();
        ReadPages.settle();

        // then
        assertThat(texts("impact-summary")).singleElement().asString().startsWith("1 bản thảo đã thay");
        assertThat(procedures
                        .open(KEY)
                        .procedure()
                        .getProcess()
                        .getSteps()
                        .get(1)
                        .getSuspension())
                .contains("NĐ 91/2027/NĐ-CP");
    }

    @Test
    void shouldTellWhyAReplacementIsRefused() {
        // given
        open(Map.of("kind", "INSTRUMENT", "name", DECREE));
        test(find(TextField.class).withId("impact-replacement").single()).setValue("một văn bản nào đó");

        // when
        test(find(Button.class).withId("impact-start").single()).click();
        ReadPages.settle();

        // then
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("một văn bản nào đó");
        assertThat(texts("impact-summary")).isEmpty();
    }

    @Test
    @WithMockUser(username = "auditor", roles = "AUDITOR")
    void shouldShowDossiersToAuditorsButLetThemStartNothing() {
        // when
        open(Map.of("kind", "INSTRUMENT", "name", DECREE));

        // then
        assertThat(texts("impact-number")).anyMatch(text -> text.contains("hồ sơ đang mở"));
        assertThat(find(Button.class).withId("impact-start").exists()).isFalse();
    }

    private void open(Map<String, String> asked) {
        UI.getCurrent().navigate(ImpactView.class, QueryParameters.simple(asked));
    }

    private List<String> touched() {
        return find(TouchedGrid.class)
                .single()
                .getListDataView()
                .getItems()
                .map(touched -> touched.name())
                .toList();
    }

    private List<String> texts(String style) {
        return find(Component.class).withClassName(style).all().stream()
                .map(part -> part.getElement().getTextRecursively())
                .toList();
    }
}
