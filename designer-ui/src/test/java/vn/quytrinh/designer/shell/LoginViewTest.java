package vn.quytrinh.designer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import org.junit.jupiter.api.Test;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.designer.access.DemoUser;
import vn.quytrinh.designer.language.Language;
import vn.quytrinh.designer.language.LanguageSwitch;

@DesignerTest
class LoginViewTest extends SpringBrowserlessTest {

    @Test
    void shouldSpeakVietnameseThoughTheBrowserAsksForEnglish() {
        // given
        assertThat(VaadinRequest.getCurrent().getLocale().getLanguage()).isEqualTo("en");

        // when
        LoginView view = navigate(LoginView.class);

        // then
        assertThat(view.getPageTitle()).isEqualTo("Đăng nhập · Quy Trình");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Thiết kế"));
        assertThat(formText("submit")).isEqualTo("Đăng nhập");
    }

    @Test
    void shouldSwitchEveryTextToEnglishAndBack() {
        // given
        LoginView view = navigate(LoginView.class);
        LanguageSwitch languages = find(LanguageSwitch.class).single();

        // when
        test(languages.button(Language.ENGLISH)).click();

        // then
        assertThat(view.getPageTitle()).isEqualTo("Sign in · Quy Trình");
        assertThat(formText("submit")).isEqualTo("Sign in");
        assertThat(languages.button(Language.ENGLISH).getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");

        // when
        test(languages.button(Language.VIETNAMESE)).click();

        // then
        assertThat(formText("submit")).isEqualTo("Đăng nhập");
    }

    @Test
    void shouldListTheDemoUsersWithWhatTheyDo() {
        // when
        navigate(LoginView.class);

        // then
        assertThat(find(ListItem.class).all().stream()
                        .map(item -> item.getElement().getTextRecursively())
                        .filter(text -> text.startsWith("analyst") || text.startsWith("admin")))
                .containsExactly("analystXây dựng quy trình", "adminQuản trị hệ thống");
        assertThat(DemoUser.values())
                .allSatisfy(user -> assertThat(find(ListItem.class).all().stream()
                                .map(item -> item.getElement().getTextRecursively()))
                        .anyMatch(text -> text.startsWith(user.userName())));
    }

    @Test
    void shouldShowTheErrorOfAFailedSignIn() {
        // when
        UI.getCurrent().navigate(LoginView.class, QueryParameters.of("error", ""));

        // then
        assertThat(find(LoginForm.class).single().isError()).isTrue();
    }

    private String formText(String name) {
        return find(LoginForm.class)
                .single()
                .getElement()
                .getPropertyRaw("i18n")
                .toString()
                .replaceAll("(?s).*\"" + name + "\":\"([^\"]*)\".*", "$1");
    }
}
