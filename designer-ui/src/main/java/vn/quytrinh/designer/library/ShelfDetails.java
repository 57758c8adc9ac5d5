package vn.quytrinh.designer.library;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.procedure.DeviationList;
import vn.quytrinh.engine.library.ShelfLine;
import vn.quytrinh.engine.quality.JudgedFinding;
import vn.quytrinh.engine.quality.QualityVerdict;

/** How a procedure deviates from its master, whether that blocks its publication, and by which article. */
final class ShelfDetails extends Div {

    ShelfDetails(ShelfLine line, ShelfDesk desk, LocalWords words) {
        addClassName("shelf-details");
        QualityVerdict verdict = desk.quality().check(line.procedure().key());
        if (verdict.template() != null) {
            Anchor master = new Anchor("procedures/" + verdict.template(), verdict.template());
            add(Blocks.block(
                    "shelf-of",
                    Blocks.words("quiet", words.text("shelf.refines")),
                    master,
                    compared(line, verdict.template(), words)));
            add(new DeviationList(verdict));
        }
        if (verdict.isBlocked()) {
            UnorderedList list = new UnorderedList();
            verdict.blocking().forEach(judged -> list.add(line(judged, words)));
            Div blocked = Blocks.block(
                    "shelf-blocked",
                    Blocks.words(
                            "shelf-blocked-title",
                            words.text("shelf.blocked", verdict.blocking().size())),
                    list);
            blocked.getElement().setAttribute("role", "group");
            add(blocked);
        } else {
            boolean forbidden = verdict.deviations().stream().anyMatch(deviation -> !deviation.allowed());
            add(Blocks.words("quiet", words.text(forbidden ? "shelf.told" : "shelf.free")));
            if (forbidden) {
                add(new Anchor("quality/rules?agency=" + verdict.agency(), words.text("shelf.enforce")));
            }
        }
    }

    /** Where the differences are told, and the master's newer version is taken over one by one. */
    private static Anchor compared(ShelfLine line, String master, LocalWords words) {
        Anchor compare =
                new Anchor("compare/" + line.procedure().key() + "?with=" + master, words.text("shelf.compare"));
        compare.addClassName("shelf-compare");
        return compare;
    }

    private static ListItem line(JudgedFinding judged, LocalWords words) {
        Finding finding = judged.finding();
        String message = words.either(finding.message().vi(), finding.message().en());
        return new ListItem(
                Blocks.words("shelf-rule", finding.rule()),
                new Span(" " + message + " "),
                Blocks.words("quiet", finding.citation().line()));
    }
}
