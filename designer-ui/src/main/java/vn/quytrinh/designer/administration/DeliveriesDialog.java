package vn.quytrinh.designer.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.audit.DossierStoryView;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.dossier.DossierCode;
import vn.quytrinh.engine.out.Delivery;
import vn.quytrinh.handling.event.VietnamTime;

/** What is and was on its way to a subscription, the latest first; what was given up can be sent once more. */
final class DeliveriesDialog extends Dialog {
    private static final int PAGE = 100;

    private final AdministrationDesk desk;
    private final String subscription;
    private final LocalWords words;
    private final Runnable changed;
    private final Select<Shown> shown = new Select<>();
    private final Grid<Delivery> grid;
    private final Button more;
    private final Refusal refusal = new Refusal();
    private final List<Delivery> listed = new ArrayList<>();

    private enum Shown {
        ALL(null),
        WAITING(Delivery.State.WAITING),
        DELIVERED(Delivery.State.DELIVERED),
        DEAD(Delivery.State.DEAD);

        private final Delivery.@Nullable State state;

        Shown(Delivery.@Nullable State state) {
            this.state = state;
        }
    }

    /**
     * @param deadFirst whether what was given up is shown alone to begin with
     * @param changed told when something is sent once more
     */
    DeliveriesDialog(
            AdministrationDesk desk, String subscription, boolean deadFirst, LocalWords words, Runnable changed) {
        this.desk = desk;
        this.subscription = subscription;
        this.words = words;
        this.changed = changed;
        setHeaderTitle(words.text("subscriptions.deliveries.of", subscription));
        setWidth("64rem");
        setMaxWidth("96vw");
        setHeight("40rem");
        grid = AdministrationGrid.of(
                "deliveries-grid", words.text("subscriptions.deliveries"), words.text("subscriptions.deliveries.none"));
        columns();
        shown.setId("deliveries-shown");
        shown.setLabel(words.text("subscriptions.deliveries.shown"));
        shown.setItems(Shown.values());
        shown.setItemLabelGenerator(each -> words.text("subscriptions.shown." + each));
        shown.setValue(deadFirst ? Shown.DEAD : Shown.ALL);
        shown.addValueChangeListener(change -> begin());
        more = new Button(words.text("subscriptions.deliveries.more"), click -> next());
        more.setId("deliveries-more");
        Button close = new Button(words.text("close"), click -> close());
        close.setId("deliveries-close");
        add(Blocks.block("deliveries-body", shown, refusal, grid));
        getFooter().add(more, close);
        begin();
    }

    private void columns() {
        grid.addColumn(each -> moment(each.line().recordedAt()))
                .setHeader(words.text("subscriptions.delivery.at"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addColumn(each ->
                        words.text("announcement." + each.line().announcement().type()))
                .setHeader(words.text("subscriptions.delivery.type"))
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(this::subject))
                .setHeader(words.text("subscriptions.delivery.subject"))
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(this::result))
                .setHeader(words.text("subscriptions.delivery.result"))
                .setFlexGrow(3);
        if (desk.mayAdminister()) {
            grid.addColumn(new ComponentRenderer<>(this::action))
                    .setHeader(words.text("grant.actions"))
                    .setWidth("7rem")
                    .setFlexGrow(0);
        }
    }

    private Component subject(Delivery delivery) {
        String subject = delivery.line().announcement().subject();
        return DossierCode.isCode(subject)
                ? new RouterLink(subject, DossierStoryView.class, subject)
                : new Span(subject);
    }

    private Component result(Delivery delivery) {
        Instant at = Objects.requireNonNullElse(delivery.finishedAt(), delivery.nextAt());
        String told = words.text("story.told." + delivery.state(), delivery.attempts(), moment(at));
        String answer = delivery.answer() == null ? "" : words.text("story.told.answer", delivery.answer());
        return Blocks.block(
                "admin-named",
                Blocks.words(delivery.state() == Delivery.State.DEAD ? "admin-off" : "admin-told", told),
                Blocks.words("quiet", delivery.state() == Delivery.State.DELIVERED ? "" : answer));
    }

    private Component action(Delivery delivery) {
        if (delivery.state() != Delivery.State.DEAD) {
            return new Span();
        }
        Button again = new Button(
                words.text("subscriptions.resend.one"),
                click -> resend(delivery.line().sequence()));
        again.setAriaLabel(
                again.getText() + " " + delivery.line().announcement().subject());
        again.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return again;
    }

    private void resend(long sequence) {
        try {
            desk.subscriptions().resend(subscription, sequence, desk.caller());
            changed.run();
            begin();
        } catch (EngineException refused) {
            refusal.show(refused, words);
        }
    }

    private void begin() {
        refusal.clear();
        listed.clear();
        next();
    }

    private void next() {
        long before = listed.isEmpty()
                ? Long.MAX_VALUE
                : listed.get(listed.size() - 1).line().sequence();
        List<Delivery> page =
                desk.subscriptions().deliveries(subscription, shown.getValue().state, before, PAGE, desk.caller());
        listed.addAll(page);
        grid.setItems(listed);
        more.setVisible(page.size() == PAGE);
    }

    private String moment(Instant at) {
        return words.dayAndTime(at.atOffset(VietnamTime.OFFSET).toLocalDateTime());
    }
}
