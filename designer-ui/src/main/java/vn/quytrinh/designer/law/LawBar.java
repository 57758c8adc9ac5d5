package vn.quytrinh.designer.law;

import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.function.Consumer;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.procedure.law.query.LawEntry;
import vn.quytrinh.procedure.law.query.LawItem;

/** A bar of the timeline. */
final class LawBar extends NativeButton {

    LawBar(LawEntry entry, YearSpan span, LocalDate today, LawWords words, Consumer<LawEntry> pick) {
        super("", click -> pick.accept(entry));
        addClassName("law-bar");
        setClassName("is-unverified", !entry.verified());
        setClassName("is-over", entry.to() != null && entry.to().isBefore(today));
        setClassName("is-ahead", entry.from() != null && entry.from().isAfter(today));
        setClassName("begins-before", entry.from() == null || entry.from().isBefore(span.from()));
        setClassName("ends-after", entry.to() == null || entry.to().isAfter(span.to()));
        double left = span.at(entry.from(), 0);
        double right = span.at(entry.to() == null ? null : entry.to().plusDays(1), 100);
        getStyle().setLeft(left + "%").setWidth(right - left + "%");
        String label = entry.item() == LawItem.INSTRUMENT ? entry.series() : words.content(entry);
        add(Blocks.words("law-bar-label", label));
        String whole = (entry.item() == LawItem.INSTRUMENT ? label : words.name(entry) + ": " + label)
                + "\n" + words.period(entry.from(), entry.to())
                + (entry.verified() ? "" : "\n" + words.text("unverified"));
        setTitle(whole);
        getElement().setAttribute("aria-label", whole.replace("\n", ", ")).setAttribute("data-entry", entry.id());
    }
}
