package vn.quytrinh.engine.watch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AgencyScope;

/**
 * A notice as it is kept.
 *
 * @param notice the notice
 * @param agency the agency at the head of the dossier's code
 * @param toldAt when it was told, null while it waits
 */
public record StoredNotice(
        Notice notice, String agency, @Nullable Instant toldAt) {

    /**
     * Where a page of notices ends.
     *
     * @param dueAt when the last one was due
     * @param dossier its dossier
     * @param id its id
     */
    public record Mark(Instant dueAt, String dossier, String id) {}

    /** Returns the mark of this notice. */
    public Mark mark() {
        return new Mark(notice.dueAt(), notice.dossier(), notice.id());
    }

    /**
     * What to look for; every part that is given must hold.
     *
     * @param told whether told or waiting
     * @param agencies the agencies
     * @param kinds the kinds, empty for all
     * @param dossier the dossier's code, null for all
     * @param from due not before this instant
     * @param before due before this instant, null for whenever
     * @param after the mark after which to begin, null for the beginning
     * @param limit how many at most
     */
    public record Query(
            boolean told,
            AgencyScope agencies,
            List<NoticeKind> kinds,
            @Nullable String dossier,
            @Nullable Instant from,
            @Nullable Instant before,
            @Nullable Mark after,
            int limit) {

        public Query {
            kinds = List.copyOf(kinds);
        }

        /** Returns the same question about those of its agencies that a scope covers. */
        Query within(AgencyScope scope) {
            return new Query(told, agencies.and(scope), kinds, dossier, from, before, after, limit);
        }
    }
}
