package vn.quytrinh.designer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.designer.calendar.CalendarView;
import vn.quytrinh.designer.procedures.ProceduresView;

@DesignerTest
@WithMockUser(username = "analyst", roles = "ANALYST")
class PageHelpTest extends SpringBrowserlessTest {

    @Test
    void shouldHelpWithThePageThatIsOpen() {
        // given
        navigate(ProceduresView.class);

        // when
        String ofProcedures = help();
        navigate(CalendarView.class);
        String ofCalendar = help();

        // then
        assertThat(ofProcedures).contains("Trang này liệt kê các thủ tục");
        assertThat(ofCalendar).contains("ngày nghỉ").doesNotContain("liệt kê các thủ tục");
    }

    private String help() {
        test(find(Button.class).withId("help").single()).click();
        Dialog dialog = find(Dialog.class).single();
        String text = dialog.getElement().getTextRecursively();
        dialog.close();
        roundTrip();
        return text;
    }
}
