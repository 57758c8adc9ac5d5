package vn.quytrinh.designer.home;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.quality.Quality;
import vn.quytrinh.engine.standing.Stage;
import vn.quytrinh.engine.standing.Standing;
import vn.quytrinh.engine.standing.Standings;

/** The drafts of a person that cannot be published as they are: the last ones that were saved are checked each time. */
@Component
final class DraftsSection implements HomeSection {
    private static final int MOST_CHECKED = 30;

    private final Standings standings;
    private final Quality quality;

    DraftsSection(Standings standings, Quality quality) {
        this.standings = standings;
        this.quality = quality;
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
        int blocking = quality.checkEnforced(standing.draft().key()).blocking().size();
        return HomeItem.of(
                "procedures/" + standing.draft().key(),
                standing.draft().name(),
                standing.draft().savedAt(),
                "home.blocked.item",
                blocking);
    }
}
