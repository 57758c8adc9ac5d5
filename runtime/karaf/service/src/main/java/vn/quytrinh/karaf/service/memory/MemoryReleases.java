package vn.quytrinh.karaf.service.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.quytrinh.engine.release.ReleaseStore;
import vn.quytrinh.engine.release.ReleaseSummary;
import vn.quytrinh.engine.release.Withdrawal;

/** Keeps the releases that are installed. Safe for threads. */
public final class MemoryReleases implements ReleaseStore {

    private static final Comparator<ReleaseSummary> LATEST_FIRST =
            Comparator.comparing(ReleaseSummary::effectiveFrom).reversed();

    private final Map<String, Kept> byId = new ConcurrentHashMap<>();

    private record Kept(ReleaseSummary summary, byte[] archive) {}

    @Override
    public void add(ReleaseSummary summary, byte[] archive) {
        byId.put(summary.id(), new Kept(summary, archive));
    }

    @Override
    public void withdraw(String id, Withdrawal withdrawal) {
        byId.computeIfPresent(id, (same, kept) -> {
            ReleaseSummary release = kept.summary();
            return new Kept(
                    new ReleaseSummary(
                            release.id(),
                            release.key(),
                            release.code(),
                            release.effectiveFrom(),
                            release.hash(),
                            release.publishedAt(),
                            release.publishedBy(),
                            release.override(),
                            withdrawal),
                    kept.archive());
        });
    }

    /** Takes a release away. */
    public void remove(String id) {
        byId.remove(id);
    }

    @Override
    public Optional<ReleaseSummary> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(Kept::summary);
    }

    @Override
    public Optional<byte[]> archive(String id) {
        return Optional.ofNullable(byId.get(id)).map(Kept::archive);
    }

    @Override
    public List<ReleaseSummary> of(String key) {
        return byId.values().stream()
                .map(Kept::summary)
                .filter(release -> release.key().equals(key))
                .sorted(LATEST_FIRST)
                .toList();
    }

    @Override
    public List<ReleaseSummary> list() {
        return byId.values().stream()
                .map(Kept::summary)
                .sorted(Comparator.comparing(ReleaseSummary::key).thenComparing(LATEST_FIRST))
                .toList();
    }
}
