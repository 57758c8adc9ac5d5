package vn.quytrinh.designer.story;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Holds back what a page tells the server, so that a story decides when the answer comes. */
final class SlowServer {
    private static final Predicate<String> TOLD = address -> address.contains("v-r=uidl");

    private final Page page;
    private final List<Route> held = new ArrayList<>();

    SlowServer(Page page) {
        this.page = page;
    }

    /** From now on no answer comes. */
    void hold() {
        page.route(TOLD, held::add);
    }

    /** Waits until something was told, and returns when it is answered. */
    void answer() {
        page.waitForCondition(() -> !held.isEmpty());
        page.unroute(TOLD);
        page.waitForResponse(response -> TOLD.test(response.url()), () -> {
            held.forEach(Route::resume);
            held.clear();
        });
    }
}
