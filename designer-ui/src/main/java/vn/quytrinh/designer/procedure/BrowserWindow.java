package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.UI;
import java.io.Serializable;
import vn.quytrinh.model.process.Step;

/** What the browser's window knows of the page: whether it may be closed, and the address to come back to. */
final class BrowserWindow {
    private boolean guarded;

    /** Lets the browser ask before the window is closed or reloaded, while something is not saved. */
    void guard(boolean unsaved) {
        if (unsaved != guarded) {
            guarded = unsaved;
            run("window.onbeforeunload = $0 ? (event => { event.preventDefault(); return true; }) : null", unsaved);
        }
    }

    /** Lets the address name the selected step, so that the page comes back to it after a reload or a restart. */
    void remember(Workbench bench) {
        if (!bench.isOld()) {
            bench.selected()
                    .map(Step::getId)
                    .ifPresent(step -> run(
                            "window.history.replaceState(window.history.state, '',"
                                    // A bare query would be taken from the base of all pages, not from this one.
                                    + " location.pathname + '?element=' + encodeURIComponent($0))",
                            step));
        }
    }

    private static void run(String script, Serializable parameter) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.getPage().executeJs(script, parameter);
        }
    }
}
