package vn.quytrinh.designer.home;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.access.ApiClients;
import vn.quytrinh.engine.access.ApiKey;
import vn.quytrinh.engine.recompute.Recomputation;
import vn.quytrinh.engine.recompute.Recomputations;
import vn.quytrinh.handling.event.VietnamTime;

/** What those who run the product have to know: promises that moved with a calendar, and keys that soon open nothing. */
@Component
final class OperationSection implements HomeSection {
    private static final Duration NEWS = Duration.ofDays(14);
    private static final Duration SOON = Duration.ofDays(30);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Recomputations recomputations;
    private final ApiClients clients;
    private final InstantSource clock;

    OperationSection(Recomputations recomputations, ApiClients clients, InstantSource clock) {
        this.recomputations = recomputations;
        this.clients = clients;
        this.clock = clock;
    }

    @Override
    public List<HomeGroup> groups(Caller caller) {
        Stream<HomeItem> moved = caller.has(Role.OPERATOR, Role.ADMIN) ? moved() : Stream.empty();
        Stream<HomeItem> keys = caller.has(Role.ADMIN) ? keys(caller) : Stream.empty();
        return Stream.of(HomeGroup.of(60, "home.moved", moved), HomeGroup.of(70, "home.keys", keys))
                .flatMap(Optional::stream)
                .toList();
    }

    private Stream<HomeItem> moved() {
        Instant since = clock.instant().minus(NEWS);
        return recomputations.list().stream()
                .filter(each -> each.startedAt().isAfter(since))
                .filter(each -> each.finishedAt() == null || each.moved() > 0 || each.failed() > 0)
                .map(OperationSection::moved);
    }

    private static HomeItem moved(Recomputation each) {
        return HomeItem.of(
                "calendar/" + each.layer(),
                each.document(),
                each.startedAt(),
                each.finishedAt() == null ? "home.moved.running" : "home.moved.done",
                each.moved(),
                each.done(),
                each.total(),
                each.failed());
    }

    private Stream<HomeItem> keys(Caller caller) {
        Instant now = clock.instant();
        return clients.list(caller).stream()
                .filter(client -> client.enabled())
                .flatMap(client -> client.keys().stream()
                        .filter(key -> key.isValidAt(now) && key.expiresAt().isBefore(now.plus(SOON)))
                        .filter(key -> client.keys().stream()
                                .noneMatch(other -> other.expiresAt().isAfter(key.expiresAt()) && other.isValidAt(now)))
                        .map(key -> key(key, client.name())));
    }

    private static HomeItem key(ApiKey key, String client) {
        return HomeItem.of(
                "clients?client=" + key.client(),
                client,
                null,
                "home.keys.item",
                key.prefix(),
                DAY.format(key.expiresAt().atOffset(VietnamTime.OFFSET)));
    }
}
