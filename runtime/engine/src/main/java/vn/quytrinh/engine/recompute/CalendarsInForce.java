package vn.quytrinh.engine.recompute;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.quytrinh.engine.calendar.CalendarEditions;
import vn.quytrinh.engine.calendar.CurrentCalendars;
import vn.quytrinh.engine.calendar.NamedEdition;
import vn.quytrinh.procedure.territory.Territory;

/** Which calendar counts for dossiers that are accepted: that of their release, or the one that open dossiers were recomputed by. */
public final class CalendarsInForce {

    private final RecomputationStore store;
    private final CalendarEditions editions;

    /**
     * Makes the use case.
     *
     * @param store the recomputations
     * @param editions the calendars
     */
    public CalendarsInForce(RecomputationStore store, CalendarEditions editions) {
        this.store = store;
        this.editions = editions;
    }

    /**
     * A calendar that counts in place of a release's.
     *
     * @param edition the calendar
     * @param document the document by which it was changed
     */
    public record Applied(NamedEdition edition, String document) {}

    /** Returns up to which version each layer's changes count, to be asked once for many dossiers. */
    public List<RecomputationStore.InForce> now() {
        return store.inForce();
    }

    /**
     * Returns the calendar that counts in a territory.
     *
     * @param territory the territory
     * @param published when the release was published: one that was published since then brings a newer calendar
     * @param inForce what {@link #now} returned
     * @return the calendar, empty when no change was let count there since the release was published
     */
    public Optional<Applied> of(Territory territory, Instant published, List<RecomputationStore.InForce> inForce) {
        return inForce.stream()
                .max(Comparator.comparingLong(RecomputationStore.InForce::sequence))
                .flatMap(newest -> of(territory, published, editions.at(newest.sequence()), inForce));
    }

    private Optional<Applied> of(
            Territory territory, Instant published, CurrentCalendars latest, List<RecomputationStore.InForce> inForce) {
        List<String> path = latest.path(latest.nearest(territory));
        return inForce.stream()
                .filter(one -> path.contains(one.layer()))
                .max(Comparator.comparingLong(RecomputationStore.InForce::sequence))
                .filter(one -> !one.since().isBefore(published))
                .map(one -> new Applied(editions.of(territory, editions.at(one.sequence())), one.document()));
    }
}
