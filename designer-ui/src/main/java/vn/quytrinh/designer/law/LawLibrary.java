package vn.quytrinh.designer.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.law.citation.LawCitation;
import vn.quytrinh.procedure.law.query.InstrumentRelations;
import vn.quytrinh.procedure.law.query.LawChange;
import vn.quytrinh.procedure.law.query.LawEntry;
import vn.quytrinh.procedure.law.query.LawItem;
import vn.quytrinh.procedure.law.query.LawSearch;
import vn.quytrinh.procedure.law.query.LawTimeline;
import vn.quytrinh.procedure.law.query.WhereUsed;
import vn.quytrinh.procedure.law.regime.LegalRegime;
import vn.quytrinh.procedure.law.regime.LegalRegimes;

/** The register of law, ready to be asked, with the places in the newest drafts that cite it. Thread-safe. */
@Component
final class LawLibrary {
    private final LegalRegister register = LawRegister.vietnam();
    private final LawTimeline timeline = LawTimeline.of(register);
    private final LawSearch search = LawSearch.of(register);
    private final LegalRegimes regimes = LegalRegimes.of(register);
    private final Procedures procedures;
    private volatile Known known = new Known(List.of(), WhereUsed.in(register, List.of()));

    /** A draft revision never changes, so the same revisions cite the same. */
    private record Known(List<DraftSummary> drafts, WhereUsed whereUsed) {}

    LawLibrary(Procedures procedures) {
        this.procedures = procedures;
    }

    LawTimeline timeline() {
        return timeline;
    }

    List<LawEntry> find(String query) {
        return search.find(query);
    }

    /** Returns the law that governs a dossier accepted on a day. */
    LegalRegime regime(LocalDate day, String scope) {
        return regimes.at(day, scope);
    }

    /** Returns the territories that have law of their own, the nation included. */
    SortedSet<String> scopes() {
        SortedSet<String> scopes = new TreeSet<>(List.of("VN"));
        timeline.entries().forEach(entry -> scopes.add(entry.scope()));
        return scopes;
    }

    /** Returns the instrument of that number, nothing when the register does not have it. */
    Optional<LawEntry> instrument(String number) {
        return timeline.entries().stream()
                .filter(entry ->
                        entry.item() == LawItem.INSTRUMENT && entry.series().equals(number))
                .findFirst();
    }

    /** Returns what bears an id, nothing when the register does not have it. */
    Optional<LawEntry> entry(String id) {
        return timeline.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    /** Returns the instrument that something is cited from. */
    Optional<LawEntry> instrument(LawCitation citation) {
        return citation.instrument().isBlank() ? Optional.empty() : instrument(citation.instrument());
    }

    Optional<InstrumentRelations> relations(LawEntry instrument) {
        return InstrumentRelations.of(register, instrument.series());
    }

    /** Returns the amendments of an instrument, by day. */
    List<LawChange> amendments(LawEntry instrument) {
        return timeline.days().stream()
                .flatMap(day -> timeline.changesOn(day).stream())
                .filter(change -> change.kind() == LawChange.Kind.AMENDED
                        && change.subject().equals(instrument))
                .toList();
    }

    /** Returns the id under which the register's own places are listed. */
    String registerId() {
        return register.getId();
    }

    /** Tells where law is cited, in the newest drafts and in the register itself. */
    WhereUsed whereUsed() {
        List<DraftSummary> drafts = procedures.list();
        Known before = known;
        if (before.drafts().equals(drafts) && !drafts.isEmpty()) {
            return before.whereUsed();
        }
        WhereUsed fresh = WhereUsed.in(
                register,
                drafts.stream()
                        .map(draft -> procedures.open(draft.key()).procedure())
                        .toList());
        known = new Known(drafts, fresh);
        return fresh;
    }
}
