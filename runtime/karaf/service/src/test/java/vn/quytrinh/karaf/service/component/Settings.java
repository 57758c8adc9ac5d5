package vn.quytrinh.karaf.service.component;

import java.lang.annotation.Annotation;
import java.nio.file.Path;

/** Settings of a test; the folder is looked at by hand. */
@SuppressWarnings("ClassExplicitlyAnnotation")
record Settings(String releases_folder, String trusted_folder, int releases_interval_ms, long releases_largest_bytes)
        implements RuntimeSettings {

    private static final int AN_HOUR = 3_600_000;
    private static final int MEBIBYTE = 1024 * 1024;

    static Settings in(Path base) {
        return new Settings(
                base.resolve("releases").toString(), base.resolve("trusted").toString(), AN_HOUR, MEBIBYTE);
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return RuntimeSettings.class;
    }
}
