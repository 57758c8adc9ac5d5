package vn.quytrinh.designer.quality;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.quytrinh.conformance.pack.RuleCoverage;
import vn.quytrinh.conformance.pack.RuleCoverage.Gap;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Unverified;
import vn.quytrinh.engine.quality.UsedPack;
import vn.quytrinh.model.quality.QualityRule;

/** The rules of a pack, each with what it asks, whether it is asked, and how far its cases reach. */
final class RuleList extends Div {
    private final UsedPack used;
    private final RuleBook book;
    private final QualityWords words;
    private final String selected;
    private final Consumer<String> pick;

    RuleList(UsedPack used, RuleBook book, QualityWords words, String selected, Consumer<String> pick) {
        this.used = used;
        this.book = book;
        this.words = words;
        this.selected = selected;
        this.pick = pick;
        addClassName("rule-list");
    }

    void show(Predicate<QualityRule> filter) {
        removeAll();
        List<QualityRule> shown = used.pack().rules().stream().filter(filter).toList();
        add(Blocks.words(
                "quiet",
                words.text(
                        "quality.rules.shown", shown.size(), used.pack().rules().size())));
        shown.forEach(rule -> add(line(rule)));
    }

    private NativeButton line(QualityRule rule) {
        NativeButton line = new NativeButton();
        line.addClassName("rule-line");
        line.setClassName("selected", rule.getId().equals(selected));
        boolean leftOut = book.leftOut(used.pack().id()).contains(rule.getId());
        line.setClassName("left-out", leftOut || !rule.isEnabled());
        String severity = rule.getSeverity().getLiteral();
        Div head = Blocks.block(
                "rule-head",
                Blocks.words("rule-id", rule.getId()),
                Blocks.words(
                        "severity severity-" + severity.toLowerCase(Locale.ROOT), words.text("severity." + severity)),
                Blocks.words("quiet rule-cited", words.citation(rule)));
        if (!rule.getCitation().isVerified()) {
            head.add(new Unverified(words));
        }
        if (leftOut) {
            head.add(Blocks.words("left-out-mark", words.text("quality.leftOut")));
        }
        book.coverage(used, rule.getId()).ifPresent(coverage -> head.add(sign(coverage)));
        line.add(head, Blocks.words("rule-statement", words.statement(rule)));
        line.addClickListener(click -> pick.accept(rule.getId()));
        return line;
    }

    private Span sign(RuleCoverage coverage) {
        if (!coverage.asked()) {
            return Blocks.sign(VaadinIcon.ARROW_FORWARD, "elsewhere", words.text("quality.elsewhere"));
        }
        if (coverage.gaps().isEmpty()) {
            return Blocks.sign(
                    VaadinIcon.CHECK_CIRCLE,
                    "covered",
                    words.text("quality.covered", coverage.runs().size()));
        }
        boolean wrong = coverage.gaps().contains(Gap.UNEXPECTED_CASE);
        return Blocks.sign(
                wrong ? VaadinIcon.CLOSE_CIRCLE : VaadinIcon.WARNING,
                wrong ? "unexpected" : "gap",
                String.join(
                        "; ",
                        coverage.gaps().stream()
                                .map(gap -> words.text("quality.gap." + gap))
                                .toList()));
    }
}
