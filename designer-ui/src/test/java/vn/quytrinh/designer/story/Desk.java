package vn.quytrinh.designer.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** What a person does at the designer. Every step waits for the page by itself. */
final class Desk {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final int[][] SIZES = {{1440, 900}, {1024, 768}, {390, 844}};

    private final Page page;
    private final String address;

    Desk(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    Page page() {
        return page;
    }

    void signIn(String user, String password) {
        page.navigate(address + "/procedures");
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill(password);
        screenshot("01-sign-in");
        page.locator("input[name=password]").press("Enter");
        assertThat(page.locator("vaadin-grid a").first()).isVisible();
    }

    void search(String words) {
        page.locator(".procedures-bar vaadin-text-field input").fill(words);
    }

    /** Opens a procedure from the list by the beginning of its name. */
    void open(String name) {
        page.locator("vaadin-grid a:visible")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + name)))
                .click();
        awaitDiagram();
    }

    void openByKey(String key) {
        page.navigate(address + "/procedures/" + key);
        awaitDiagram();
    }

    private void awaitDiagram() {
        assertThat(element("S04")).isVisible();
    }

    /** An element of the diagram. */
    Locator element(String id) {
        return page.locator("quytrinh-canvas [data-element-id=" + id + "]").first();
    }

    /** Shows the whole diagram: a large one opens readable, at its beginning. */
    void showWholeDiagram() {
        page.locator("quytrinh-canvas button").last().click();
    }

    /** The row of a step in the table, by the step's name. */
    Locator row(String name) {
        return page.locator(".step-table vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + name + "$")))
                .first();
    }

    /** Sets the time of a step in its form. */
    void setTime(String step, String name, String amount) {
        row(name).click();
        assertThat(page.locator(".step-form h3")).containsText(step);
        Locator field = page.locator("#form-amount input");
        field.fill(amount);
        field.press("Enter");
    }

    /** Opens a page by its address. */
    void go(String path) {
        page.navigate(address + "/" + path);
    }

    /** Types a date and leaves the field. */
    void pickDate(String id, String date) {
        Locator field = page.locator("#" + id + " input");
        field.fill(date);
        field.press("Enter");
        field.press("Tab");
    }

    void press(String id) {
        page.locator("#" + id).click();
    }

    /** Makes what was changed a version, with the note that is offered. */
    void createVersion() {
        press("create-version");
        press("version-create");
        assertThat(page.locator(".procedure-unsaved")).isHidden();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Looks at the page as on a desktop, a small notebook and a telephone; it never scrolls sideways. */
    void inEverySize(String name) {
        ViewportSize before = page.viewportSize();
        for (int[] size : SIZES) {
            page.setViewportSize(size[0], size[1]);
            Assertions.assertThat((Boolean) page.evaluate(
                            "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as("%s fits into a width of %s", name, size[0])
                    .isTrue();
            screenshot(name + "-" + size[0]);
        }
        page.setViewportSize(before.width, before.height);
    }

    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
    }
}
