package vn.quytrinh.designer.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import vn.quytrinh.designer.FreshDesks;

/** A story that an analyst plays in a real browser, each in a window of its own. */
abstract class AbstractStory {
    static final String PASSWORD = "main-job";
    static final String TOKEN = "main-job-token";

    /** A busy machine is slow; what never comes is still told. */
    private static final double PATIENCE_MS = 30_000;

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private PlatformTransactionManager transactions;

    Desk desk;
    OneStopSystem oneStop;

    @BeforeAll
    static void startTheBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        chromium = new Chromium();
    }

    @AfterAll
    static void stopTheBrowser() {
        chromium.close();
    }

    @BeforeEach
    void signIn() {
        FreshDesks.clear(database, transactions);
        String address = "http://localhost:" + port;
        desk = new Desk(chromium.open(), address);
        oneStop = new OneStopSystem(address, TOKEN);
        desk.signIn("analyst", PASSWORD);
    }

    /** Opens a window of somebody else's, whom nobody has signed in yet. */
    final Desk anotherDesk() {
        return new Desk(chromium.open(), "http://localhost:" + port);
    }

    @AfterEach
    void closeTheWindow() {
        desk.page().context().close();
    }

    final Locator locator(String selector) {
        return desk.page().locator(selector);
    }

    /** Looks at the page as on a small notebook in the light and as on a large screen in the dark. */
    final void inBothColours(String name) {
        desk.page().setViewportSize(1366, 768);
        desk.screenshot(name);
        desk.page().setViewportSize(1920, 1080);
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        desk.screenshot(name + "-dark");
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
