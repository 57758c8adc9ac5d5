package vn.quytrinh.karaf.shell;

import java.nio.file.Path;
import java.util.Objects;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.wire.ReleaseView;
import vn.quytrinh.karaf.service.ReleaseShelf;

/** Verifies a release archive and installs it. */
@Service
@Command(
        scope = "release",
        name = "install",
        description = "Kiểm tra rồi cài một bản phát hành (verifies and installs a release)")
public final class InstallCommand extends RuntimeCommand {

    @Argument(name = "file", required = true, description = "Tệp bản phát hành (the release archive)")
    @Completion(FileCompleter.class)
    @Nullable
    String file;

    @Reference
    @Nullable
    ReleaseShelf shelf;

    @Override
    @Nullable
    Integer run(Language language) {
        ReleaseView release = Objects.requireNonNull(shelf, "shelf")
                .install(Path.of(Objects.requireNonNull(file, "file")), user())
                .release();
        System.out.println(language.text("Đã cài ", "Installed ")
                + release.release()
                + language.text(", hiệu lực từ ", ", in force from ")
                + release.effectiveFrom());
        return null;
    }
}
