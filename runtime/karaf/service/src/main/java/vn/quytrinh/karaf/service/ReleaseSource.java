package vn.quytrinh.karaf.service;

import java.util.Map;

/**
 * Brings releases from elsewhere than the releases folder, such as a bundle that carries them or a store of the agency. Another
 * bundle registers it as an OSGi service: its releases are installed while it is registered and taken away when it goes; they are
 * asked for again when a property of its registration changes. Archives are verified as those of the folder are.
 */
public interface ReleaseSource {

    /** Returns its name for logs and lists, such as {@code so-tnmt}. */
    String name();

    /**
     * Returns the archives, by names for the log.
     *
     * @return signed release archives as a server gave them out
     */
    Map<String, byte[]> archives();
}
