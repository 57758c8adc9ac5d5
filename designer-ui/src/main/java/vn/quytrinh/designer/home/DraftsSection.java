package vn.quytrinh.designer.home;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.engine.quality.Quality;
import vn.quytrinh.engine.standing.Stage;
import vn.quytrinh.engine.standing.Standing;
import vn.quytrinh.engine.standing.Standings;

/**
 * The drafts of a person that cannot be published as they are: the last ones that were saved are checked. What was found of a
 * revision is remembered a while, for people come back to their home page all day and the rules seldom change.
 */
@Component
final class DraftsSection implements HomeSection {
    private static final int MOST_CHECKED = 30;
    private static final int MOST_REMEMBERED = 2000;
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final Standings standings;
    private final Quality quality;
    private final InstantSource clock;
    private final Map<DraftSummary, Checked> known = new ConcurrentHashMap<>();

    /** How many findings blocked a revision when it was checked. */
    private record Checked(int blocking, Instant at) {}

    DraftsSection(Standings standings, Quality quality, InstantSource clock) {
        this.standings = standings;
        this.quality = quality;
        this.clock = clock;
    }

    @Override
    public List<HomeGroup> groups(Caller caller) {
        Stream<HomeItem> blocked = standings.writtenBy(standings.list(caller), caller).stream()
                .filter(each -> each.stage() == Stage.DRAFT || each.stage() == Stage.RETURNED)
                .sorted(Comparator.comparing((Standing each) -> each.draft().savedAt(), Comparator.reverseOrder()))
                .limit(MOST_CHECKED)
                .map(this::checked)
                .filter(item -> !item.parameters().getFirst().equals(0));
        return HomeGroup.of(30, "home.blocked", blocked).stream().toList();
    }

    private HomeItem checked(Standing standing) {
        return HomeItem.of(
                "procedures/" + standing.draft().key(),
                standing.draft().name(),
                standing.draft().savedAt(),
                "home.blocked.item",
                blocking(standing.draft()));
    }

    private int blocking(DraftSummary draft) {
        Instant now = clock.instant();
        Checked before = known.get(draft);
        if (before != null && before.at().plus(REMEMBERED).isAfter(now)) {
            return before.blocking();
        }
        if (known.size() >= MOST_REMEMBERED) {
            known.clear();
        }
        int blocking = quality.checkEnforced(draft.key()).blocking().size();
        known.put(draft, new Checked(blocking, now));
        return blocking;
    }
}
