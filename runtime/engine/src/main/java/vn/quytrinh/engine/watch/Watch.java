package vn.quytrinh.engine.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.dossier.Look;
import vn.quytrinh.engine.dossier.Lookout;
import vn.quytrinh.engine.out.Announcement;
import vn.quytrinh.engine.out.Outbox;
import vn.quytrinh.handling.decision.Turn;

/**
 * Tells what time has made of dossiers (theo dõi, cảnh báo): what is due is found by index, looked at once more so that it is
 * true when it is told, and put into the outbox in the transaction that notes that it was told. Any number of nodes may.
 */
public final class Watch {

    /** The most notices looked for in one transaction. */
    static final int BATCH = 100;

    private static final Duration TRY_AGAIN = Duration.ofHours(1);

    private final NoticeStore notices;
    private final Lookout lookout;
    private final Outbox outbox;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    /**
     * Makes the use cases.
     *
     * @param notices what is to be told
     * @param lookout looks where time has brought dossiers
     * @param outbox where notices are put
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public Watch(NoticeStore notices, Lookout lookout, Outbox outbox, UnitOfWork unitOfWork, InstantSource clock) {
        this.notices = notices;
        this.lookout = lookout;
        this.outbox = outbox;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * What a round of the watch did.
     *
     * @param looked how many dossiers were looked at
     * @param told how many notices were told
     * @param failed the dossiers that cannot be decided on now, each with the reason; they are tried again later
     */
    public record Round(int looked, int told, List<String> failed) {

        public Round {
            failed = List.copyOf(failed);
        }
    }

    /**
     * Tells the notices that have been due longest, at most some hundred in one transaction.
     *
     * @return what was done; a round that looked at nothing found nothing due that no other node was at
     */
    public Round tell() {
        return Retry.write(unitOfWork, () -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            List<String> dossiers = notices.due(now, BATCH);
            return dossiers.isEmpty() ? new Round(0, 0, List.of()) : tell(lookout.at(dossiers, now), now);
        });
    }

    private Round tell(List<Look> looks, Instant now) {
        Set<String> due =
                new HashSet<>(notices.due(looks.stream().map(Look::dossier).toList(), now));
        Map<String, List<Notice>> waiting = new HashMap<>();
        List<Notice> told = new ArrayList<>();
        List<Announcement> announcements = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        for (Look look : looks) {
            if (look.decision() == null) {
                unclear.add(look.dossier());
                failed.add(look.dossier() + ": " + look.failure());
                continue;
            }
            waiting.put(look.dossier(), look.notices());
            for (Turn turn : look.turns()) {
                Notice notice = Notice.of(look.dossier(), turn);
                if (due.contains(notice.id()) && !notice.dueAt().isAfter(now)) {
                    told.add(notice);
                    announcements.add(NoticeAnnouncement.of(notice, turn, look.decision()));
                }
            }
        }
        outbox.put(announcements);
        notices.told(told, now);
        notices.replace(waiting, List.of());
        notices.postpone(unclear, now, now.plus(TRY_AGAIN));
        return new Round(looks.size(), told.size(), failed);
    }

    /**
     * Tells how far the watch is behind.
     *
     * @param now the instant
     * @return since how long the notice has been due that has waited longest, zero when none is due
     */
    public Duration lag(Instant now) {
        Optional<Instant> oldest = unitOfWork.read(() -> notices.oldestDue(now));
        return oldest.map(due -> Duration.between(due, now)).orElse(Duration.ZERO);
    }

    /**
     * Searches notices.
     *
     * @param query what to look for
     * @param caller who asks; notices of an agency outside the caller's scope are not there
     * @return what was found, in the order in which they are due
     */
    public List<StoredNotice> search(StoredNotice.Query query, Caller caller) {
        return unitOfWork.read(() -> notices.search(query.within(caller.scope())));
    }
}
