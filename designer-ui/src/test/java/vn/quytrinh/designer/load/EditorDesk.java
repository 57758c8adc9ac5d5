package vn.quytrinh.designer.load;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What an editor does, with the time until it is on screen, taken in the browser. */
final class EditorDesk {
    /** Resolves with the milliseconds from now, or from the next key press, until a script finds something. */
    private static final String UNTIL = """
            ([condition, key]) => new Promise(resolve => {
              let start = key ? null : performance.now();
              addEventListener('keydown', event => { if (start === null && event.key === key) start = performance.now(); }, true);
              const test = new Function('return ' + condition);
              const look = () => {
                if (start !== null && test()) requestAnimationFrame(() => resolve(performance.now() - start));
                else requestAnimationFrame(look);
              };
              look();
            })""";

    private final Page page;
    private final String address;

    EditorDesk(Page page, String address) {
        this.page = page;
        this.address = address;
        page.setDefaultTimeout(120_000);
    }

    void signIn(String user, String password) {
        page.navigate(address + "/procedures");
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        page.locator("vaadin-grid a").first().waitFor();
    }

    /** Opens a procedure from the list, as one does who works on; returns the milliseconds until table and diagram show it. */
    double open(String key) {
        Locator link = page.locator("vaadin-grid a[href='procedures/" + key + "']");
        page.locator(".procedures-bar vaadin-text-field input").fill(key);
        link.waitFor();
        page.evaluate("() => { window.opened = (" + UNTIL + ")([\"" + drawn() + "\", null]); }");
        link.click();
        return ((Number) page.evaluate("() => window.opened")).doubleValue();
    }

    void back() {
        page.navigate(address + "/procedures");
        page.locator("vaadin-grid a").first().waitFor();
    }

    /**
     * Sets the time of the step with a name in the table; returns the milliseconds from the key until the diagram shows it.
     *
     * @param key Tab goes on in the row, Enter to the next step, whose properties are then shown too
     */
    double edit(String name, int days, String key) {
        page.locator(".step-table vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .dblclick();
        Locator amount = page.locator("#cell-time input");
        amount.fill(String.valueOf(days));
        page.evaluate("() => { window.edited = (" + UNTIL + ")([\"" + shown(days) + "\", '" + key + "']); }");
        amount.press(key);
        double took = ((Number) page.evaluate("() => window.edited")).doubleValue();
        page.keyboard().press("Escape");
        return took;
    }

    private static String shown(int days) {
        return "[...document.querySelectorAll('.qt-badge')].some(badge => badge.textContent.startsWith('" + days
                + " '))";
    }

    private static String drawn() {
        return "document.querySelector('quytrinh-canvas [data-element-id=S04]')"
                + " && document.querySelectorAll('.step-table vaadin-grid-cell-content').length > 20";
    }
}
