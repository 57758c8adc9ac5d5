package vn.quytrinh.karaf.shell;

import java.util.List;
import java.util.Objects;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.wire.ReleaseView;
import vn.quytrinh.karaf.service.InstalledRelease;
import vn.quytrinh.karaf.service.ReleaseShelf;

/** Lists the releases that are installed, the latest of each procedure first. */
@Service
@Command(
        scope = "procedure",
        name = "list",
        description = "Liệt kê thủ tục và bản phát hành đã cài (lists the installed releases)")
public final class ListCommand extends RuntimeCommand {

    @Argument(
            name = "procedure",
            description = "Khoá của thủ tục; không có thì tất cả (a procedure's key; all without one)")
    @Completion(InstalledNames.class)
    @Nullable
    String procedure;

    @Reference
    @Nullable
    ReleaseShelf shelf;

    @Override
    @Nullable
    Integer run(Language language) {
        ReleaseShelf installed = Objects.requireNonNull(shelf, "shelf");
        List<InstalledRelease> releases = procedure == null ? installed.list() : installed.list(procedure);
        var table = new ShellTable();
        table.column(language.text("Khoá", "Key"));
        table.column(language.text("Mã", "Code"));
        table.column(language.text("Tên", "Name"));
        table.column(language.text("Hiệu lực từ", "In force from"));
        table.column(language.text("Bản phát hành", "Release"));
        table.column(language.text("Nguồn", "Source"));
        table.emptyTableText(language.text("Chưa cài bản phát hành nào.", "No release is installed."));
        for (InstalledRelease one : releases) {
            ReleaseView release = one.release();
            table.addRow()
                    .addContent(
                            release.key(),
                            release.code(),
                            Objects.requireNonNullElse(release.name(), ""),
                            release.effectiveFrom(),
                            release.release(),
                            one.source());
        }
        table.print(System.out);
        return null;
    }
}
