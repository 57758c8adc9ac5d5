package vn.quytrinh.server.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.procedure.law.query.LawChange;
import vn.quytrinh.procedure.law.query.LawEntry;
import vn.quytrinh.procedure.law.query.LawItem;
import vn.quytrinh.rulebase.Text;

/**
 * Something of the legal register over a period, as it is sent.
 *
 * @param item what it is
 * @param id its id
 * @param label what people call it
 * @param content what it says
 * @param from the first day, null for a default without a beginning
 * @param to the last day, null while it has no end
 * @param scope its territory
 * @param citations where the law says so
 * @param verified false while nobody has checked it against the signed text
 */
record LawEntryView(
        LawItem item,
        String id,
        Text label,
        String content,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String scope,
        List<CitationView> citations,
        boolean verified) {

    /** A change of the law. */
    record ChangeView(
            LocalDate day,
            LawChange.Kind kind,
            Text text,
            @Nullable LawEntryView before,
            @Nullable LawEntryView after) {

        static ChangeView of(LawChange change) {
            return new ChangeView(
                    change.day(),
                    change.kind(),
                    new Text(change.vietnamese(), change.english()),
                    change.before() == null ? null : LawEntryView.of(change.before()),
                    change.after() == null ? null : LawEntryView.of(change.after()));
        }
    }

    static LawEntryView of(LawEntry entry) {
        return new LawEntryView(
                entry.item(),
                entry.id(),
                new Text(entry.vietnamese(), entry.english()),
                entry.content(),
                entry.from(),
                entry.to(),
                entry.scope(),
                entry.citations().stream().map(CitationView::of).toList(),
                entry.verified());
    }
}
