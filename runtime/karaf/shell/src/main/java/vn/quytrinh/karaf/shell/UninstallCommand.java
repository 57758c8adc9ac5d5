package vn.quytrinh.karaf.shell;

import java.util.Objects;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.karaf.service.ReleaseShelf;

/** Takes a release out of the releases folder. */
@Service
@Command(scope = "release", name = "uninstall", description = "Gỡ một bản phát hành (takes a release away)")
public final class UninstallCommand extends RuntimeCommand {

    @Argument(name = "release", required = true, description = "Mã bản phát hành (the release's id)")
    @Completion(InstalledNames.class)
    @Nullable
    String release;

    @Reference
    @Nullable
    ReleaseShelf shelf;

    @Override
    @Nullable
    Integer run(Language language) {
        String id = Objects.requireNonNull(release, "release");
        Objects.requireNonNull(shelf, "shelf").uninstall(id, user());
        System.out.println(language.text("Đã gỡ ", "Took away ") + id);
        return null;
    }
}
