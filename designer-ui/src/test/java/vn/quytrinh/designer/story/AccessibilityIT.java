package vn.quytrinh.designer.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** No page keeps anybody out: axe finds nothing serious by WCAG 2.2 AA, in light and in dark. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/accessibility/${random.uuid}",
            "quytrinh.demo.enabled=true",
            "quytrinh.demo.password=" + AbstractStory.PASSWORD,
            "quytrinh.demo.token=" + AbstractStory.TOKEN
        })
class AccessibilityIT extends AbstractStory {
    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final List<String> obstacles = new ArrayList<>();

    @Test
    void shouldKeepNobodyOut() throws Exception {
        // given
        assertThat(locator(".procedures-bar h2")).isVisible();

        // then
        look("procedures");

        // when
        desk.open("Miễn nhiệm giám định viên");
        desk.element("S02").click();

        // then
        assertThat(locator(".step-form h3")).containsText("S02");
        look("procedure");

        // when
        desk.press("trial");
        assertThat(locator(".trial-due")).isVisible();

        // then
        look("trial");

        // when
        desk.openByKey("y-te-mien-nhiem-gdv");
        desk.press("tables");
        assertThat(locator(".table-sound")).isVisible();

        // then
        look("tables");

        // when
        locator(".tables-section[data-section='#facts']").click();
        assertThat(locator(".dictionary-facts")).isVisible();

        // then
        look("tables-facts");

        // when
        locator(".tables-section[data-section='#conditions']").click();
        assertThat(locator(".facts-trial")).isVisible();

        // then
        look("tables-conditions");

        // when
        desk.go("calendar");
        assertThat(locator("vaadin-tab[role=tab]").first()).isVisible();

        // then
        look("calendar");

        // when
        desk.go("law");
        assertThat(locator(".law-chart")).isVisible();
        assertThat(locator("vaadin-tab[role=tab]").first()).isVisible();

        // then
        look("law");

        // when
        desk.go("home");
        assertThat(locator(".home-groups > *").first()).isVisible();

        // then
        look("home");

        // when
        desk.go("approvals");
        assertThat(locator(".approval-grid a").first()).isVisible();

        // then
        look("approvals");

        // when
        desk.go("procedures/y-te-mien-nhiem-gdv?panel=approval");
        assertThat(locator(".way-track .stage")).isVisible();

        // then
        look("approval-panel");

        // when
        desk.press("share");
        locator("#share-note input").fill("Xem");
        desk.press("share-make");
        assertThat(locator("#share-address")).isVisible();

        // then
        look("share");

        // when
        desk.page().navigate(locator("#share-address input").inputValue());
        assertThat(locator(".diagram svg")).isVisible();

        // then
        look("shared");

        // when
        desk.go("quality/rules?rule=LR-010");
        assertThat(locator(".rule-details .sentences")).isVisible();

        // then
        look("quality-rules");

        // when
        desk.go("quality/library");
        assertThat(locator(".quality-head h2")).isVisible();

        // then
        look("quality-library");

        // when
        desk.go("compare/y-te-mien-nhiem-gdv?left=1");
        assertThat(locator("#compare-count")).isVisible();

        // then
        look("compare");

        // when
        desk.go("search?q=ho tich");
        assertThat(locator(".search-hit").first()).isVisible();

        // then
        look("search");

        // when
        desk.go("impact?kind=CODE&name=1.013876");
        assertThat(locator(".impact-places").first()).isVisible();

        // then
        look("impact");

        // when
        desk.go("library");
        assertThat(locator("#shelf a").first()).isVisible();

        // then
        look("library");

        // when
        desk.go("organisation");
        assertThat(locator("#units-grid a").first()).isVisible();

        // then
        look("organisation");

        // when
        desk.go("quality/desk");
        assertThat(locator("#expiring")).isVisible();

        // then
        look("quality-desk");

        // when
        desk.go("quality/documents");
        assertThat(locator("#documents a").first()).isVisible();

        // then
        look("documents");

        // when
        desk.go("quality/reviews?view=list");
        assertThat(locator(".control-body > *").first()).isVisible();

        // then
        look("reviews");

        // when
        desk.page().context().clearCookies();
        desk.signIn("admin", PASSWORD);
        desk.go("clients");
        assertThat(locator(".admin-head h2")).isVisible();

        // then
        look("clients");

        // when
        oneStop.post("/api/v1/subscriptions", "{\"id\":\"nghe\",\"url\":\"https://8.8.8.8/\",\"agencies\":[\"H99\"]}");
        oneStop.post("/api/v1/subscriptions/nghe/disable", "");
        desk.go("subscriptions");
        assertThat(locator("#subscriptions-grid .admin-off").first()).isVisible();

        // then
        look("subscriptions");

        // when
        desk.button("Xem lần gửi nghe").click();
        assertThat(locator("#deliveries-grid")).isVisible();

        // then
        look("deliveries");

        // when
        desk.go("users");
        assertThat(locator(".admin-head h2")).isVisible();

        // then
        look("users");

        // when
        desk.go("quality/sentences?copy=LR-010");
        assertThat(locator(".sentence-card").first()).isVisible();

        // then
        look("sentences");

        // when
        desk.go("audit");
        assertThat(locator("#audit-grid vaadin-grid-cell-content:visible").first())
                .isVisible();

        // then
        look("audit");

        // when
        oneStop.post("/api/v1/procedures/y-te-mien-nhiem-gdv/releases", "{\"effectiveFrom\":\"2024-01-01\"}");
        oneStop.post("/api/v1/dossiers/H05.12-260212-010009/events", """
                {"procedure":"y-te-mien-nhiem-gdv",
                 "events":[{"eventId":"a1","type":"ACCEPTED","occurredAt":"2026-02-12T09:00:00+07:00"}]}
                """);
        desk.go("audit/dossiers/H05.12-260212-010009");
        assertThat(locator(".story-event").first()).isVisible();

        // then
        look("dossier-story");
        Assertions.assertThat(obstacles).isEmpty();
    }

    private void look(String page) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            desk.screenshot("50-" + page + "-" + scheme.name().toLowerCase(Locale.ROOT));
            List<Rule> violations =
                    new AxeBuilder(desk.page()).withTags(STANDARD).analyze().getViolations();
            violations.stream()
                    .filter(rule -> GRAVE.contains(rule.getImpact()))
                    .flatMap(rule -> rule.getNodes().stream()
                            .filter(node -> !isScrollerOfTabs(rule, node.getHtml()))
                            .map(node -> "%s in %s, %s: %s %s %s"
                                    .formatted(
                                            page,
                                            scheme,
                                            rule.getId(),
                                            node.getTarget(),
                                            node.getHtml(),
                                            node.getFailureSummary())))
                    .forEach(obstacles::add);
        }
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Vaadin's tabs sometimes make their own scroller focusable, which axe takes for a child that is no tab. */
    private static boolean isScrollerOfTabs(Rule rule, String html) {
        return rule.getId().equals("aria-required-children") && html.startsWith("<vaadin-tabs ");
    }
}
