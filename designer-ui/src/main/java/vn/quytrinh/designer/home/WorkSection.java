package vn.quytrinh.designer.home;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.quytrinh.designer.approval.ApprovalDesk;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.release.ReleaseSummary;
import vn.quytrinh.engine.standing.Stage;
import vn.quytrinh.engine.standing.Standing;
import vn.quytrinh.engine.standing.Standings;

/** What waits on the way of drafts to publication: to be signed or published, to be mended, to come into force. */
@Component
final class WorkSection implements HomeSection {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Standings standings;

    WorkSection(Standings standings) {
        this.standings = standings;
    }

    @Override
    public List<HomeGroup> groups(Caller caller) {
        List<Standing> all = standings.list(caller);
        List<Standing> own = standings.writtenBy(all, caller);
        return Stream.of(
                        HomeGroup.of(
                                10,
                                "home.waiting",
                                standings.waitingFor(all, caller).stream().map(each -> waiting(each, caller))),
                        HomeGroup.of(
                                20,
                                "home.returned",
                                own.stream()
                                        .filter(each -> each.stage() == Stage.RETURNED)
                                        .map(each -> returned(each, caller))),
                        HomeGroup.of(
                                25,
                                "home.overtaken",
                                own.stream().filter(Standing::isOvertaken).map(each -> overtaken(each, caller))),
                        HomeGroup.of(80, "home.ahead", ahead(all)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static HomeItem waiting(Standing standing, Caller caller) {
        return HomeItem.of(
                ApprovalDesk.address(standing, caller),
                standing.draft().name(),
                standing.since(),
                "home.waiting." + standing.stage(),
                String.valueOf(standing.draft().revision()),
                standing.by());
    }

    private static HomeItem returned(Standing standing, Caller caller) {
        var step = Objects.requireNonNull(standing.last());
        return HomeItem.of(
                ApprovalDesk.address(standing, caller),
                standing.draft().name(),
                step.at(),
                "home.returned.item",
                step.by(),
                Objects.requireNonNullElse(step.reason(), "–"));
    }

    private static HomeItem overtaken(Standing standing, Caller caller) {
        return HomeItem.of(
                ApprovalDesk.address(standing, caller),
                standing.draft().name(),
                standing.draft().savedAt(),
                "home.overtaken.item",
                String.valueOf(Objects.requireNonNull(standing.last()).revision()),
                String.valueOf(standing.draft().revision()));
    }

    private Stream<HomeItem> ahead(List<Standing> all) {
        Map<String, Standing> named =
                all.stream().collect(Collectors.toMap(each -> each.draft().key(), Function.identity()));
        return standings.ahead(all).stream().map(release -> ahead(release, named.get(release.key())));
    }

    private static HomeItem ahead(ReleaseSummary release, Standing standing) {
        return HomeItem.of(
                "procedures/" + release.key() + "?panel=approval",
                standing.draft().name(),
                null,
                "home.ahead.item",
                DAY.format(release.effectiveFrom()),
                release.publishedBy());
    }
}
