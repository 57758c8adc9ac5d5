package vn.quytrinh.designer.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.ledger.AuditLine;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
@WithMockUser(username = "auditor", roles = "AUDITOR")
class AuditViewTest extends SpringBrowserlessTest {
    private static final String KEY = "nhat-ky-y-te";

    @Autowired
    private Procedures procedures;

    @BeforeEach
    void letSomebodyDoSomething() {
        Procedure draft = SampleProcedures.load("y-te-mien-nhiem-gdv");
        draft.setId(KEY);
        procedures.importModel(draft, Caller.SYSTEM);
    }

    @Test
    void shouldShowWhoDidWhat() {
        // when
        open(Map.of("subject", KEY));

        // then
        assertThat(lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.entry().subject()).isEqualTo(KEY);
            assertThat(line.entry().caller()).isEqualTo("system");
            assertThat(line.entry().action()).isEqualTo("DRAFT_IMPORTED");
        });
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Nhật ký");
    }

    @Test
    void shouldTakeItsFiltersFromTheAddress() {
        // when
        open(Map.of("subject", KEY, "caller", "system", "action", "DRAFT_IMPORTED", "outcome", "DONE"));

        // then
        assertThat(lines()).isNotEmpty();
        assertThat(find(TextField.class).withId("audit-caller").single().getValue())
                .isEqualTo("system");

        // when
        open(Map.of("subject", KEY, "outcome", "REFUSED"));

        // then
        assertThat(lines()).isEmpty();
        assertThat(find(AuditGrid.class).single().getEmptyStateText()).isNotBlank();

        // when
        open(Map.of("subject", KEY, "from", "hôm nay", "outcome", "?"));

        // then
        assertThat(lines()).isNotEmpty();
        assertThat(find(Select.class).withId("audit-outcome").single().getValue())
                .hasToString("ANY");
    }

    @Test
    void shouldFilterAsOneTypes() {
        // given
        open(Map.of("subject", KEY));

        // when
        test(find(TextField.class).withId("audit-caller").single()).setValue("nguyen.khong.co");

        // then
        assertThat(lines()).isEmpty();
    }

    @Test
    void shouldOfferTheStoryOnlyOfADossier() {
        // given
        open(Map.of("subject", KEY));
        assertThat(find(Button.class).withId("open-story").exists()).isFalse();

        // when
        open(Map.of("subject", "H05.12-260212-019999"));

        // then
        assertThat(find(Button.class).withId("open-story").exists()).isTrue();
    }

    @Test
    @WithMockUser(username = "analyst", roles = "ANALYST")
    void shouldBeClosedToOthers() {
        // when
        open(Map.of());

        // then
        assertThat(find(AuditGrid.class).exists()).isFalse();
    }

    private void open(Map<String, String> asked) {
        UI.getCurrent().navigate("audit", QueryParameters.simple(asked));
    }

    private List<AuditLine> lines() {
        return find(AuditGrid.class)
                .single()
                .getDataProvider()
                .fetch(new Query<>(0, 100, List.of(), null, null))
                .toList();
    }
}
