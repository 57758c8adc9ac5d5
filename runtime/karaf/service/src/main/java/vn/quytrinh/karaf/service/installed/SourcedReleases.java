package vn.quytrinh.karaf.service.installed;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.release.ReleaseSummary;
import vn.quytrinh.karaf.service.ReleaseSource;

/** Installs what other bundles bring, and takes it away when they go. Safe for threads. */
public final class SourcedReleases {

    private static final Logger LOG = LoggerFactory.getLogger(SourcedReleases.class);

    private final Installations installed;

    /**
     * Makes the use case.
     *
     * @param installed where releases are installed
     */
    public SourcedReleases(Installations installed) {
        this.installed = installed;
    }

    /** Installs what a source has now, and takes away what it had before. What cannot be used is named in the log. */
    public synchronized void refresh(ReleaseSource source) {
        Map<String, byte[]> archives;
        try {
            archives = source.archives();
        } catch (RuntimeException e) {
            LOG.error("The source {} gives no releases; what is installed of it stays", source.name(), e);
            return;
        }
        String prefix = prefix(source);
        archives.forEach((name, archive) -> install(prefix + name, source, archive));
        installed.originsOf(prefix).stream()
                .filter(origin -> !archives.containsKey(origin.substring(prefix.length())))
                .forEach(this::remove);
    }

    /** Takes away what a source had. */
    public synchronized void remove(ReleaseSource source) {
        installed.originsOf(prefix(source)).forEach(this::remove);
    }

    private void install(String origin, ReleaseSource source, byte[] archive) {
        try {
            ReleaseSummary release = installed.put(origin, archive, source.name());
            LOG.info(
                    "Release {} is installed from {} (in force from {})",
                    release.id(),
                    origin,
                    release.effectiveFrom());
        } catch (EngineException e) {
            LOG.warn("The release of {} is not used: {} {}", origin, e.code(), e.english());
        }
    }

    private void remove(String origin) {
        installed.remove(origin).ifPresent(id -> LOG.info("Release {} is no longer installed: {} is gone", id, origin));
    }

    private static String prefix(ReleaseSource source) {
        return "source:" + source.name() + "/";
    }
}
