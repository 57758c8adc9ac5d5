package vn.quytrinh.designer.control;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.designer.quality.QualityWords;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.control.ExpiringSuppressions.Expiring;

/** Findings that are set aside not much longer, each to be prolonged or taken back. */
final class ExpiringList extends Div {
    private final ControlDesk desk;
    private final QualityWords words;
    private final Runnable changed;
    private final Refusal refusal = new Refusal();

    ExpiringList(List<Expiring> expiring, ControlDesk desk, QualityWords words, Runnable changed) {
        this.desk = desk;
        this.words = words;
        this.changed = changed;
        addClassName("expiring-list");
        setId("expiring");
        add(refusal);
        if (expiring.isEmpty()) {
            add(Blocks.words("quiet", words.text("desk.expiring.none")));
        }
        expiring.forEach(each -> add(line(each)));
    }

    private Div line(Expiring expiring) {
        boolean ended = expiring.days() < 0;
        Div when = Blocks.block(
                "review-when",
                Blocks.words("review-day", words.day(expiring.aside().until())),
                Blocks.words(
                        ended ? "review-late" : "quiet",
                        words.text(ended ? "desk.expiring.ended" : "desk.expiring.days", Math.abs(expiring.days()))));
        String element = expiring.aside().element().isEmpty()
                ? ""
                : " · " + expiring.aside().element();
        Anchor link = new Anchor(
                "procedures/" + expiring.sheet().draft().key(),
                expiring.sheet().draft().name());
        link.addClassName("trial-name");
        Div what = Blocks.block(
                "review-what",
                link,
                Blocks.words("rule-id", expiring.aside().rule() + element),
                Blocks.words(
                        "quiet", expiring.aside().by() + ": " + expiring.aside().reason()));
        Div line = Blocks.block(ended ? "review-line late" : "review-line", when, what);
        if (desk.quality().mayKeepQuality()) {
            Button prolong = new Button(
                    words.text("desk.expiring.prolong"),
                    click -> new ProlongDialog(expiring, desk, words, changed).open());
            prolong.addThemeVariants(ButtonVariant.LUMO_SMALL);
            prolong.addClassName("prolong");
            Button back = new Button(words.text("desk.expiring.back"), click -> takeBack(expiring));
            back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            line.add(Blocks.block("document-actions", prolong, back));
        }
        return line;
    }

    private void takeBack(Expiring expiring) {
        try {
            desk.aside()
                    .takeBack(
                            expiring.sheet().draft().key(),
                            expiring.aside().id(),
                            0,
                            desk.quality().caller());
            changed.run();
        } catch (EngineException refused) {
            refusal.show(refused, words);
        }
    }
}
