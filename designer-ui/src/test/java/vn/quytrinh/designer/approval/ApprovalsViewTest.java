package vn.quytrinh.designer.approval;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.approval.Approvals;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.standing.Standing;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
@WithMockUser(username = "xem-xet", roles = "QUALITY_OFFICER")
class ApprovalsViewTest extends SpringBrowserlessTest {
    private static final AtomicInteger KEYS = new AtomicInteger();
    private static final Caller AUTHOR = new Caller("tac-gia", Set.of(Role.ANALYST), AgencyScope.ALL, false);

    @Autowired
    private Procedures procedures;

    @Autowired
    private Approvals approvals;

    private String key;

    @BeforeEach
    void submitted() {
        Procedure draft = SampleProcedures.load("y-te-mien-nhiem-gdv");
        key = "danh-sach-" + KEYS.incrementAndGet();
        draft.setId(key);
        draft.setTerritory("VN.H61");
        procedures.importModel(draft, AUTHOR);
    }

    @Test
    void shouldShowOnlyWhatWaitsForThePerson() {
        // given
        navigate(ApprovalsView.class);
        assertThat(shown()).contains(key);

        // when
        test(find(Checkbox.class).withId("mine").single()).click();

        // then
        assertThat(shown()).doesNotContain(key);

        // when
        approvals.submit(key, 1, null, AUTHOR);
        UI.getCurrent().navigate("approvals", QueryParameters.of("mine", "1"));

        // then
        assertThat(shown()).contains(key);
    }

    @Test
    void shouldComeBackToWhatTheAddressSays() {
        // given
        approvals.submit(key, 1, null, AUTHOR);

        // when
        UI.getCurrent().navigate("approvals", QueryParameters.simple(Map.of("stage", "QUALITY_REVIEW", "q", key)));

        // then
        assertThat(shown()).containsExactly(key);

        // when
        UI.getCurrent().navigate("approvals", QueryParameters.simple(Map.of("stage", "APPROVED", "q", key)));

        // then
        assertThat(shown()).isEmpty();

        // when
        UI.getCurrent().navigate("approvals", QueryParameters.of("agency", "H61"));

        // then
        assertThat(shown()).contains(key).allMatch(each -> each.startsWith("danh-sach-"));
    }

    @Test
    void shouldOpenTheProcedureWithWhatCanBeDone() {
        // given
        approvals.submit(key, 1, null, AUTHOR);
        UI.getCurrent().navigate("approvals", QueryParameters.of("q", key));

        // when
        test(grid()).clickRow(0);

        // then
        var address = UI.getCurrent().getInternals().getActiveViewLocation();
        assertThat(address.getPathWithQueryParameters()).isEqualTo("procedures/" + key + "?panel=approval");
    }

    private ApprovalGrid grid() {
        return find(ApprovalGrid.class).single();
    }

    private List<String> shown() {
        return grid().getListDataView()
                .getItems()
                .map((Standing each) -> each.draft().key())
                .toList();
    }
}
