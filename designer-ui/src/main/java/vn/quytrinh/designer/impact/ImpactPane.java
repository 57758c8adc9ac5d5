package vn.quytrinh.designer.impact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.impact.Impact;
import vn.quytrinh.engine.impact.Impacts;
import vn.quytrinh.engine.impact.Touched;
import vn.quytrinh.engine.index.ReferenceKind;

/** What something touches: numbers, the procedures with their places, the open dossiers, and the change that is planned. */
final class ImpactPane extends Div {

    ImpactPane(Impact impact, ImpactDesk desk, LocalWords words, Runnable again) {
        addClassName("impact-pane");
        boolean reads = Impacts.mayReadDossiers(desk.caller());
        add(numbers(impact, reads, words));
        if (impact.procedures().isEmpty()) {
            add(Blocks.words("quiet", words.text("impact.none", impact.matter().name())));
            return;
        }
        Div main = Blocks.block("impact-main");
        TouchedGrid procedures = new TouchedGrid(impact.procedures(), reads, words);
        main.add(procedures);
        if (reads && impact.openDossiers() > 0) {
            DossierGrid dossiers = new DossierGrid(impact, desk, words);
            Tab first = new Tab(
                    words.text("impact.procedures") + " (" + impact.procedures().size() + ")");
            Tab second = new Tab(words.text("impact.dossiers") + " (" + impact.openDossiers() + ")");
            Tabs tabs = new Tabs(first, second);
            dossiers.setVisible(false);
            tabs.addSelectedChangeListener(change -> {
                procedures.setVisible(change.getSelectedTab() == first);
                dossiers.setVisible(change.getSelectedTab() == second);
            });
            main.addComponentAsFirst(tabs);
            main.add(dossiers);
        }
        Div body = Blocks.block("impact-body", main);
        if (desk.mayStart()) {
            body.add(new PlannedPane(impact, desk, words, again));
        }
        add(body);
    }

    private static Component numbers(Impact impact, boolean reads, LocalWords words) {
        Div numbers = Blocks.block("impact-numbers");
        numbers.getElement().setAttribute("role", "status");
        long inForce = impact.procedures().stream()
                .map(Touched::inForce)
                .filter(releases -> !releases.isEmpty())
                .count();
        number(
                numbers,
                words.text("impact.number.procedures"),
                impact.procedures().size());
        number(numbers, words.text("impact.number.places"), impact.places());
        number(numbers, words.text("impact.number.force"), inForce);
        if (reads) {
            number(numbers, words.text("impact.number.dossiers"), impact.openDossiers());
            if (impact.matter().kind() == ReferenceKind.UNIT) {
                number(numbers, words.text("impact.number.unit"), impact.atUnit());
            }
        }
        return numbers;
    }

    private static void number(Div numbers, String label, long value) {
        numbers.add(Blocks.block(
                "impact-number", Blocks.words("number-value", String.valueOf(value)), Blocks.words("quiet", label)));
    }
}
