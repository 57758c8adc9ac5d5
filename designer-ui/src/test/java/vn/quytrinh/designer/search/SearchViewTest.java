package vn.quytrinh.designer.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.access.Grant;
import vn.quytrinh.engine.access.Users;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.procedure.samples.SampleProcedures;

@DesignerTest
@WithMockUser(username = "analyst", roles = "ANALYST")
class SearchViewTest extends SpringBrowserlessTest {
    @Autowired
    private Procedures procedures;

    @Autowired
    private Users users;

    @BeforeEach
    void startFromTheSample() {
        procedures.importModel(SampleProcedures.load("y-te-mien-nhiem-gdv"), Caller.SYSTEM);
    }

    @Test
    void shouldFindInProceduresLawAndRulesWithoutAccents() {
        // when
        ask("q", "giam dinh vien");

        // then
        assertThat(hits()).anySatisfy(hit -> assertThat(hit.address()).isEqualTo("procedures/y-te-mien-nhiem-gdv"));
        assertThat(labels()).anyMatch(label -> label.startsWith("Thủ tục ("));

        // when
        ask("q", "118/2025");

        // then
        assertThat(hits()).anySatisfy(hit -> assertThat(hit.address()).startsWith("law?q=N%C4%90%20118%2F2025"));

        // when
        ask("q", "phieu hen");

        // then
        assertThat(labels()).anyMatch(label -> label.startsWith("Quy tắc chất lượng ("));
    }

    @Test
    void shouldKeepToTheSectionOfTheAddress() {
        // when
        UI.getCurrent().navigate("search", QueryParameters.simple(Map.of("q", "tiep nhan", "in", "step")));

        // then
        assertThat(hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.address()).matches("procedures/.*\\?element=.*"));
    }

    @Test
    void shouldSayWhatToDoWhenNothingIsFound() {
        // when
        ask("q", "khongcogi nhuvay");

        // then
        assertThat(hits()).isEmpty();
        assertThat(find(Span.class).all())
                .anySatisfy(span -> assertThat(span.getText()).contains("Hãy bớt chữ"));
    }

    @Test
    void shouldShowUsersToNobodyElse() {
        // given
        someone();

        // when
        ask("q", "le thi xuyen chi");

        // then
        assertThat(hits()).isEmpty();
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMIN")
    void shouldShowUsersToAdministrators() {
        // given
        someone();

        // when
        ask("q", "le thi xuyen chi");

        // then
        assertThat(hits()).extracting(Hit::address).containsExactly("users?user=le.thi.xuyen");
    }

    private void someone() {
        try {
            users.create(
                    new Grant("le.thi.xuyen", "Lê Thị Xuyến Chi", Set.of(Role.ANALYST), AgencyScope.of("H05")),
                    "mot-mat-khau-dai",
                    Caller.SYSTEM);
        } catch (EngineException there) {
            assertThat(there.code()).isEqualTo("USER_EXISTS");
        }
    }

    private void ask(String name, String value) {
        UI.getCurrent().navigate("search", QueryParameters.of(name, value));
    }

    @SuppressWarnings("unchecked")
    private List<Hit> hits() {
        VirtualList<Hit> list = (VirtualList<Hit>) find(SearchView.class)
                .single()
                .getChildren()
                .filter(VirtualList.class::isInstance)
                .findFirst()
                .orElseThrow();
        return list.getDataProvider()
                .fetch(new Query<>(0, 200, List.of(), null, null))
                .toList();
    }

    private List<String> labels() {
        return find(Tab.class).all().stream().map(Tab::getLabel).toList();
    }
}
