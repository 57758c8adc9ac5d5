package vn.quytrinh.designer;

import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import java.time.Duration;

/** Comes back to a page, as a browser does, until all that is read in the background is shown. */
public final class ReadPages {

    private ReadPages() {}

    /** Waits for the page that is open. */
    public static void settle() {
        UI ui = UI.getCurrent();
        await().atMost(Duration.ofMinutes(2)).pollInSameThread().until(() -> {
            ComponentUtil.fireEvent(ui, new PollEvent(ui, true));
            return ui.getPollInterval() < 0;
        });
    }
}
