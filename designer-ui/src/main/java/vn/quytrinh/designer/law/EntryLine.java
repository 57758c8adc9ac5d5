package vn.quytrinh.designer.law;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Unverified;
import vn.quytrinh.procedure.law.citation.LawCitation;
import vn.quytrinh.procedure.law.query.LawEntry;
import vn.quytrinh.procedure.law.query.LawItem;

/** Something the register holds, in a line that opens its details. */
final class EntryLine extends NativeButton {

    EntryLine(LawEntry entry, LawWords words, Consumer<LawEntry> pick) {
        super("", click -> pick.accept(entry));
        addClassName("entry-line");
        Span head = Blocks.words("entry-name", words.name(entry));
        add(head);
        add(Blocks.words(entry.item() == LawItem.PARAMETER ? "entry-value" : "entry-content", words.content(entry)));
        String cited = entry.item() == LawItem.INSTRUMENT
                ? ""
                : entry.citations().stream().map(LawCitation::text).collect(Collectors.joining("; ")) + " · ";
        Span about = Blocks.words("quiet", cited + words.period(entry.from(), entry.to()) + scope(entry));
        add(about);
        if (!entry.verified()) {
            add(new Unverified(words));
        }
    }

    private static String scope(LawEntry entry) {
        return entry.scope().equals("VN") ? "" : " · " + entry.scope();
    }
}
