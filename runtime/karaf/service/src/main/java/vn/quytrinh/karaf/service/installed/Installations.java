package vn.quytrinh.karaf.service.installed;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.release.KeptReleases;
import vn.quytrinh.engine.release.ReleaseSummary;
import vn.quytrinh.engine.release.VerifiedArchive;
import vn.quytrinh.karaf.service.memory.MemoryReleases;

/**
 * Keeps which release comes from where. A release is installed as long as one origin has it; an origin has one release at a
 * time. Safe for threads: what reads within the same unit of work sees a replacement whole or not at all.
 */
public final class Installations {

    private final KeptReleases releases;
    private final MemoryReleases store;
    private final UnitOfWork unitOfWork;
    private final Map<String, String> byOrigin = new HashMap<>();

    /**
     * Makes the installations.
     *
     * @param releases verifies and takes in
     * @param store where they are kept
     * @param unitOfWork keeps readers from half a change
     */
    public Installations(KeptReleases releases, MemoryReleases store, UnitOfWork unitOfWork) {
        this.releases = releases;
        this.store = store;
        this.unitOfWork = unitOfWork;
    }

    /** Returns the releases, for all that reads. */
    public KeptReleases releases() {
        return releases;
    }

    /** Looks at several things at once, while nothing is installed or taken away. */
    public <T> T reading(Supplier<T> look) {
        return unitOfWork.read(look);
    }

    /**
     * Installs the release of an origin in place of the one it had.
     *
     * @param origin where it comes from, such as {@code file:dat-dai.zip}
     * @param archive its bytes
     * @param by who installs it
     * @return the release
     * @throws EngineException why it cannot be installed; then the origin keeps what it had
     */
    public ReleaseSummary put(String origin, byte[] archive, String by) {
        return put(origin, releases.verify(archive), new Caller(by, true));
    }

    /** Installs a release that was verified. */
    ReleaseSummary put(String origin, VerifiedArchive verified, Caller caller) {
        return unitOfWork.write(() -> {
            String before = byOrigin.get(origin);
            if (verified.archive().id().equals(before)) {
                return releases.find(before);
            }
            Optional<ReleaseSummary> left = before == null ? Optional.empty() : store.find(before);
            Optional<byte[]> leftArchive = before == null ? Optional.empty() : store.archive(before);
            remove(origin);
            try {
                ReleaseSummary taken = releases.take(verified, caller);
                byOrigin.put(origin, taken.id());
                return taken;
            } catch (EngineException refused) {
                left.ifPresent(release -> {
                    store.add(release, leftArchive.orElseThrow());
                    byOrigin.put(origin, release.id());
                });
                throw refused;
            }
        });
    }

    /**
     * Takes away what an origin had, unless another one has it too.
     *
     * @param origin where it came from
     * @return the id of the release that is no longer installed, empty when none is
     */
    public Optional<String> remove(String origin) {
        return unitOfWork.write(() -> {
            String id = byOrigin.remove(origin);
            if (id == null || byOrigin.containsValue(id)) {
                return Optional.<String>empty();
            }
            store.remove(id);
            releases.forget(id);
            return Optional.of(id);
        });
    }

    /** Returns where a release comes from, by name; empty when it is not installed. */
    public Set<String> origins(String id) {
        return unitOfWork.read(() -> {
            Set<String> origins = new TreeSet<>();
            byOrigin.forEach((origin, release) -> {
                if (Objects.equals(release, id)) {
                    origins.add(origin);
                }
            });
            return origins;
        });
    }

    /** Returns the origins that begin with a text. */
    Set<String> originsOf(String prefix) {
        return unitOfWork.read(() -> {
            Set<String> origins = new TreeSet<>(byOrigin.keySet());
            origins.removeIf(origin -> !origin.startsWith(prefix));
            return origins;
        });
    }
}
