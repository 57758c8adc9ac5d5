package vn.quytrinh.designer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.designer.language.Language;
import vn.quytrinh.designer.language.LanguageSwitch;
import vn.quytrinh.designer.procedures.ProceduresView;

@DesignerTest
@WithMockUser(username = "analyst", roles = "ANALYST")
class MainLayoutTest extends SpringBrowserlessTest {

    @Test
    void shouldFrameTheProceduresInVietnamese() {
        // when
        ProceduresView view = navigate(ProceduresView.class);

        // then
        assertThat(view.getPageTitle()).isEqualTo("Thủ tục · Quy Trình");
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .containsSubsequence(
                        "Trang chủ",
                        "Thủ tục",
                        "Phê duyệt",
                        "Quy tắc chất lượng",
                        "Kiểm tra thư viện",
                        "Lịch làm việc",
                        "Căn cứ pháp lý");
        MenuItem person = find(MenuBar.class).single().getItems().getFirst();
        assertThat(person.getChildren())
                .anyMatch(child -> child.getElement().getText().equals("analyst"));
        assertThat(person.getSubMenu().getItems()).extracting(MenuItem::getText).containsExactly("Đăng xuất");
    }

    @Test
    void shouldKeepTheChosenLanguageForTheSession() {
        // given
        navigate(ProceduresView.class);

        // when
        test(find(LanguageSwitch.class).single().button(Language.ENGLISH)).click();

        // then
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .containsSubsequence(
                        "Home", "Procedures", "Approvals", "Quality rules", "Library check", "Working calendar", "Law");
        assertThat(find(H2.class).single().getText()).isEqualTo("Procedures");
        assertThat(VaadinSession.getCurrent().getLocale()).isEqualTo(Language.ENGLISH.locale());
    }

    @Test
    @WithAnonymousUser
    void shouldSendStrangersToTheLogin() {
        // when
        UI.getCurrent().navigate("");

        // then
        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }
}
