package vn.quytrinh.designer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationEvent;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.quytrinh.designer.DesignerTest;

@DesignerTest
class BrokenPageTest extends SpringBrowserlessTest {

    @Test
    void shouldSayWhatToDoAndNothingOfTheInside() {
        // given
        UI ui = UI.getCurrent();
        var navigation = new NavigationEvent(
                ui.getInternals().getRouter(), new Location("audit"), ui, NavigationTrigger.UI_NAVIGATE);
        var event = new BeforeEnterEvent(navigation, BrokenPage.class, List.of());
        var page = new BrokenPage();

        // when
        int status = page.setErrorParameter(
                event, new ErrorParameter<>(Exception.class, new IllegalStateException("jdbc:h2:inside")));

        // then
        assertThat(status).isEqualTo(500);
        assertThat(page.getElement().getTextRecursively())
                .contains("Trang này gặp lỗi")
                .doesNotContain("jdbc", "Exception");
    }
}
