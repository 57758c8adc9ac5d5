package vn.quytrinh.designer.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.out.Backlog;
import vn.quytrinh.engine.out.IssuedSecret;
import vn.quytrinh.engine.out.Subscription;
import vn.quytrinh.engine.out.Subscriptions;

/**
 * The systems that are told by webhook (đăng ký nhận thông báo): where, of what, and what did not reach them. A secret is shown
 * once. An auditor reads only.
 */
@Route("subscriptions")
@Menu(order = 315, icon = "vaadin:paperplane", title = "subscriptions")
@RolesAllowed({"ADMIN", "AUDITOR"})
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/administration.css")
public final class SubscriptionsView extends AdministrationPage {
    private static final String BY_SOMEBODY = "by ";

    private final AdministrationDesk desk;

    /**
     * Creates the page.
     *
     * @param desk what the page works with, not null
     */
    SubscriptionsView(AdministrationDesk desk) {
        super("subscriptions", "subscription", desk.mayAdminister());
        this.desk = desk;
    }

    @Override
    void create() {
        LocalWords words = new LocalWords(this);
        new SubscriptionDialog(desk, words, null, request -> {
                    IssuedSecret issued = desk.subscriptions().create(request, desk.caller());
                    show();
                    shown(issued, words);
                })
                .open();
    }

    @Override
    void fill(Div place, LocalWords words) {
        List<Subscription> found = desk.subscriptions().list(desk.caller()).stream()
                .filter(each -> wanted(
                        each.id(), each.url(), String.join(" ", each.scope().agencies())))
                .toList();
        Map<String, Backlog> backlogs = desk.subscriptions().backlogs(found);
        Grid<Subscription> grid = AdministrationGrid.of(
                "subscriptions-grid", words.text("subscriptions"), words.text("subscriptions.none"));
        grid.addColumn(new ComponentRenderer<>(each -> AdministrationGrid.named(each.id(), each.url())))
                .setHeader(words.text("subscriptions.receiver"))
                .setFlexGrow(3);
        grid.addColumn(each -> types(each, words))
                .setHeader(words.text("subscriptions.types"))
                .setFlexGrow(3);
        grid.addColumn(each -> AdministrationGrid.agencies(each.scope(), words))
                .setHeader(words.text("grant.agencies"))
                .setFlexGrow(1);
        grid.addColumn(new ComponentRenderer<>(each -> state(each, words)))
                .setHeader(words.text("grant.state"))
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(each -> backlog(each, backlogs.get(each.id()), words)))
                .setHeader(words.text("subscriptions.backlog"))
                .setWidth("12rem")
                .setFlexGrow(0);
        if (desk.mayAdminister()) {
            grid.addColumn(new ComponentRenderer<>(each -> actions(each, backlogs.get(each.id()), words)))
                    .setHeader(words.text("grant.actions"))
                    .setWidth("17rem")
                    .setFlexGrow(0);
        }
        grid.setItems(found);
        place.add(grid);
    }

    private static String types(Subscription subscription, LocalWords words) {
        return subscription.types().isEmpty()
                ? words.text("subscriptions.types.all")
                : subscription.types().stream()
                        .sorted()
                        .map(type -> words.text("announcement." + type))
                        .collect(Collectors.joining("; "));
    }

    /** Whoever is told no more either was turned off by somebody, or said itself that it is gone. */
    private static Component state(Subscription subscription, LocalWords words) {
        Span state = AdministrationGrid.state(subscription.enabled(), words);
        String why = subscription.disabledReason();
        if (why == null) {
            return state;
        }
        String told = why.startsWith(BY_SOMEBODY)
                ? words.text("subscriptions.off.by", why.substring(BY_SOMEBODY.length()))
                : words.text("subscriptions.off.gone", why);
        return Blocks.block("admin-named", state, Blocks.words("quiet", told));
    }

    private Component backlog(Subscription subscription, Backlog backlog, LocalWords words) {
        Button look = new Button(
                words.text("subscriptions.deliveries"),
                click -> new DeliveriesDialog(desk, subscription.id(), backlog.dead() > 0, words, this::show).open());
        look.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        look.setAriaLabel(look.getText() + " " + subscription.id());
        return Blocks.block(
                "admin-named",
                new Span(words.text("subscriptions.waiting", backlog.waiting())),
                Blocks.words(
                        backlog.dead() > 0 ? "admin-off" : "quiet", words.text("subscriptions.dead", backlog.dead())),
                look);
    }

    private Component actions(Subscription subscription, Backlog backlog, LocalWords words) {
        String id = subscription.id();
        Button edit = action("subscriptions.edit.short", id, words, () -> edit(subscription, words));
        Button rotate = action(
                "subscriptions.rotate",
                id,
                words,
                () -> guarded(() ->
                        shown(desk.subscriptions().rotate(id, Subscriptions.HOURS_OVERLAP, desk.caller()), words)));
        Button turn = action(
                subscription.enabled() ? "grant.disable" : "grant.enable",
                id,
                words,
                () -> guarded(() -> desk.subscriptions().enable(id, !subscription.enabled(), desk.caller())));
        Button resend = action(
                "subscriptions.resend",
                id,
                words,
                () -> guarded(() -> desk.subscriptions().resend(id, null, desk.caller())));
        resend.setVisible(backlog.dead() > 0);
        return Blocks.block("admin-actions", edit, turn, rotate, resend);
    }

    private static Button action(String key, String id, LocalWords words, Runnable work) {
        Button button = new Button(words.text(key), click -> work.run());
        button.setAriaLabel(button.getText() + " " + id);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void edit(Subscription subscription, LocalWords words) {
        new SubscriptionDialog(desk, words, subscription, request -> {
                    desk.subscriptions().change(request, desk.caller());
                    show();
                })
                .open();
    }

    private void shown(IssuedSecret issued, LocalWords words) {
        show();
        new SecretDialog(
                        words.text(
                                "subscriptions.secret.of", issued.subscription().id()),
                        issued.secret(),
                        words)
                .open();
    }
}
