package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.trial.StepOutcome;
import vn.quytrinh.engine.trial.Trial;
import vn.quytrinh.handling.decision.Action;
import vn.quytrinh.handling.event.EventType;

/** What may come next, as buttons, and what may not, with the rule and article that denies it. */
final class ActionList extends Composite<Div> {
    private final EventDialog.Player player;

    ActionList(EventDialog.Player player) {
        this.player = player;
        getContent().addClassName("trial-actions");
    }

    void show(Trial trial, TrialWords words) {
        getContent().removeAll();
        if (trial instanceof Trial.Decided decided) {
            getContent().add(Pieces.heading(words.text("trial.next")), steps(decided, words), others(decided, words));
            List<Action> denied = decided.decision().actions().stream()
                    .filter(action -> !action.allowed())
                    .toList();
            if (!denied.isEmpty()) {
                getContent().add(denials(denied, words));
            }
        }
    }

    private Div steps(Trial.Decided decided, TrialWords words) {
        Div buttons = Blocks.block("trial-buttons");
        if (allows(decided, EventType.STEP_COMPLETED)) {
            StepOutcome.of(decided).forEach(outcome -> {
                Button button = new Button(
                        words.text("trial.complete", outcome.step()) + outcome.arrow(),
                        click -> player.play(EventType.STEP_COMPLETED, outcome.data()));
                button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
                if (outcome.when() != null) {
                    button.setTooltipText(outcome.when());
                }
                buttons.add(button);
            });
            decided.decision().routing().current().stream()
                    .map(place -> decided.release().plan().step(place.step()))
                    .filter(step -> step != null && step.table() != null)
                    .forEach(step -> {
                        Button button = new Button(
                                words.text("trial.facts", step.id()),
                                click -> EventDialog.byTable(step, decided, words, player)
                                        .open());
                        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
                        buttons.add(button);
                    });
        }
        return buttons;
    }

    private Div others(Trial.Decided decided, TrialWords words) {
        Div buttons = Blocks.block("trial-buttons");
        decided.decision().actions().stream()
                .filter(action -> action.allowed() && action.type() != EventType.STEP_COMPLETED)
                .map(Action::type)
                .filter(type -> possible(type, decided))
                .forEach(type -> {
                    boolean asks = EventFields.needed(type);
                    Button button = new Button(words.event(type) + (asks ? "…" : ""), click -> {
                        if (asks) {
                            EventDialog.of(type, decided, words, player).open();
                        } else {
                            player.play(type, Map.of());
                        }
                    });
                    button.addThemeVariants(ButtonVariant.LUMO_SMALL);
                    buttons.add(button);
                });
        return buttons;
    }

    private static Details denials(List<Action> denied, TrialWords words) {
        Div list = Blocks.block("trial-denials");
        denied.forEach(action -> {
            list.add(Blocks.words("trial-denied", words.event(action.type())));
            action.reasons().forEach(reason -> list.add(Pieces.reason(reason, words)));
        });
        return new Details(words.text("trial.denied", denied.size()), list);
    }

    /** An event about a step needs a current one, a correction something to correct. */
    private static boolean possible(EventType type, Trial.Decided decided) {
        return switch (type) {
            case STEP_STARTED -> !decided.decision().routing().current().isEmpty();
            case CORRECTED -> !decided.events().isEmpty();
            default -> true;
        };
    }

    private static boolean allows(Trial.Decided decided, EventType type) {
        return decided.decision().actions().stream().anyMatch(action -> action.type() == type && action.allowed());
    }
}
