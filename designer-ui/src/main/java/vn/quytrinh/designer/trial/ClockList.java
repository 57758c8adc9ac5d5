package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.handling.decision.LedgerEntry;

/** When the clock ran and when it stood, each with why and the article. */
final class ClockList extends Div {

    ClockList(List<LedgerEntry> ledger, TrialWords words) {
        addClassName("trial-clock");
        ledger.forEach(entry -> add(row(entry, words)));
    }

    private static Div row(LedgerEntry entry, TrialWords words) {
        String until = entry.to() == null ? words.text("trial.clock.open") : words.moment(entry.to());
        String basis = entry.citation() == null ? "" : entry.citation();
        return Blocks.block(
                "trial-clock-row",
                Blocks.words(
                        "trial-status clock-" + entry.state().name().toLowerCase(Locale.ROOT),
                        words.clock(entry.state())),
                Blocks.words("trial-clock-span", words.moment(entry.from()) + " → " + until),
                Blocks.block(
                        "trial-clock-why",
                        Blocks.words("trial-line", words.of(entry.reason())),
                        Blocks.words("trial-citation", basis)));
    }
}
