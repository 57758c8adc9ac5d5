package vn.quytrinh.karaf.camel;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Folders of a test, and the settings that name them. */
@SuppressWarnings("ClassExplicitlyAnnotation")
record Drop(String folder_in, String folder_out, String folder_error, int interval_ms, int quiet_ms, long largest_bytes)
        implements DropSettings {

    static final int LARGEST = 10_000;
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int OFTEN = 100;

    /** Makes the folders of a folder; files are read once nobody has written them for a while. */
    static Drop in(Path base, int quiet) throws IOException {
        Path folder = Files.createDirectories(base.resolve("hồ sơ đến"));
        return new Drop("" + folder, "" + base.resolve("out"), "" + base.resolve("error"), OFTEN, quiet, LARGEST);
    }

    Path question(String name) {
        return Path.of(folder_in, name);
    }

    /** Puts a question there whole, as a careful sender does. */
    void put(String name, String content) throws IOException {
        Files.move(Files.writeString(question("." + name), content), question(name));
    }

    Path answer(String name) {
        return Path.of(folder_out, name);
    }

    Path unusable(String name) {
        return Path.of(folder_error, name);
    }

    /** Returns when a question is gone: what became of it is written by then. */
    void awaitGone(String name) throws IOException, InterruptedException {
        Path file = question(name);
        try (WatchService changes = file.getFileSystem().newWatchService()) {
            file.getParent().register(changes, StandardWatchEventKinds.ENTRY_DELETE);
            while (Files.exists(file)) {
                WatchKey key = changes.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                if (key == null) {
                    throw new AssertionError("Expected " + file + " to be taken");
                }
                key.reset();
            }
        }
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return DropSettings.class;
    }
}
