package vn.quytrinh.designer.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.engine.Role;

@DesignerTest
class AdministrationPagesTest extends SpringBrowserlessTest {
    @Test
    @WithMockUser(username = "admin", roles = "ADMIN")
    void shouldLetAnAdministratorCreate() {
        // when
        navigate(UsersView.class);

        // then
        assertThat(find(Button.class).withId("admin-create").all()).hasSize(1);
        assertThat(find(Grid.class).single().getColumns()).hasSize(7);
    }

    @Test
    @WithMockUser(username = "kiem-toan", roles = "AUDITOR")
    void shouldLetAnAuditorReadOnly() {
        // when
        navigate(ClientsView.class);

        // then
        assertThat(find(Button.class).withId("admin-create").all()).isEmpty();
        assertThat(find(Grid.class).single().getColumns()).hasSize(5);
    }

    @Test
    @WithMockUser(username = "kiem-toan", roles = "AUDITOR")
    void shouldShowSubscriptionsToAnAuditorWithoutAnythingToPress() {
        // when
        navigate(SubscriptionsView.class);

        // then
        assertThat(find(Button.class).withId("admin-create").all()).isEmpty();
        assertThat(find(Grid.class).single().getColumns()).hasSize(5);
        assertThat(find(Grid.class).single().getEmptyStateText()).startsWith("Chưa có nơi nhận nào");
    }

    @Test
    @WithMockUser(username = "analyst", roles = "ANALYST")
    void shouldKeepAnalystsOutOfUsersAndLetThemRecordWhatBecameOfUnits() {
        // then
        assertThatThrownBy(() -> navigate(UsersView.class)).isInstanceOf(IllegalArgumentException.class);

        // when
        navigate(OrganisationView.class);

        // then
        assertThat(find(Button.class).withId("admin-create").all()).hasSize(1);
    }

    static Stream<Arguments> duties() {
        return Stream.of(
                arguments(EnumSet.of(Role.ANALYST), false),
                arguments(EnumSet.of(Role.APPROVER, Role.QUALITY_OFFICER), false),
                arguments(EnumSet.of(Role.ANALYST, Role.AUDITOR), false),
                arguments(EnumSet.of(Role.ANALYST, Role.APPROVER), true),
                arguments(EnumSet.of(Role.ANALYST, Role.CONTACT_POINT), true));
    }

    @ParameterizedTest
    @MethodSource("duties")
    void shouldHintAtDutiesThatOnePersonCannotDoTogether(Set<Role> duties, boolean conflict) {
        assertThat(GrantForm.conflicts(duties)).isEqualTo(conflict);
    }
}
