package vn.quytrinh.engine.trial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.release.Release;

/** Keeps the releases of the drafts tried last, by content, so that playing on does not publish again. */
final class DraftReleases {
    private static final int MOST = 16;

    private final Map<String, Release> latest = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Release> eldest) {
            return size() > MOST;
        }
    };

    /**
     * Returns the release of a draft.
     *
     * @param xmi the draft's content
     * @param calendars the versions of the calendar's layers
     * @param publisher publishes it where it is not known
     * @return the release
     */
    Release get(byte[] xmi, List<String> calendars, Supplier<Release> publisher) {
        String hash = CanonicalJson.hash(xmi) + calendars;
        synchronized (latest) {
            Release known = latest.get(hash);
            if (known != null) {
                return known;
            }
        }
        Release made = publisher.get();
        synchronized (latest) {
            latest.put(hash, made);
        }
        return made;
    }
}
