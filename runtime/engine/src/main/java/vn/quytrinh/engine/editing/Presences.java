package vn.quytrinh.engine.editing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.UnitOfWork;

/** Tells who else has a procedure open, on whatever node (người đang mở). Safe for threads. */
public final class Presences {

    /** How long a page counts as open after it was last heard of: browsers let hidden pages speak once a minute. */
    public static final Duration LASTS = Duration.ofSeconds(75);

    private final PresenceStore store;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    /**
     * Makes the use cases.
     *
     * @param store where it is kept
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public Presences(PresenceStore store, UnitOfWork unitOfWork, InstantSource clock) {
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Says that a page is open, and hears who else is there.
     *
     * @param page the page's id
     * @param key the procedure's key
     * @param step the step that is selected, null for none
     * @param caller whose page it is
     */
    public Company beat(String page, String key, @Nullable String step, Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return Retry.write(unitOfWork, () -> {
            store.beat(new Presence(page, key, caller.name(), now, now, step, null, null));
            store.forgetBefore(now.minus(LASTS.multipliedBy(4)));
            List<Presence> all = store.heardOf(key, now.minus(LASTS));
            return new Company(
                    all.stream().filter(each -> each.page().equals(page)).findFirst(),
                    all.stream()
                            .filter(each -> !each.person().equals(caller.name()))
                            .toList());
        });
    }

    /** Says that a page is no longer open. */
    public void leave(String page) {
        Retry.write(unitOfWork, () -> {
            store.leave(page);
            return page;
        });
    }

    /**
     * Who is there.
     *
     * @param own the page that asked
     * @param others the pages of others, longest there first
     */
    public record Company(Optional<Presence> own, List<Presence> others) {

        public Company {
            others = List.copyOf(others);
        }
    }
}
