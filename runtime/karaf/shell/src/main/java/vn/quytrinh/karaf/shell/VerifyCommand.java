package vn.quytrinh.karaf.shell;

import java.nio.file.Path;
import java.util.Objects;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.karaf.service.ReleaseShelf;
import vn.quytrinh.karaf.service.VerifiedRelease;

/** Verifies the signature and the hashes of a release archive; changes nothing. */
@Service
@Command(
        scope = "release",
        name = "verify",
        description = "Kiểm tra chữ ký và mã băm của tệp bản phát hành (verifies a release archive)")
public final class VerifyCommand extends RuntimeCommand {

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
        VerifiedRelease release =
                Objects.requireNonNull(shelf, "shelf").verify(Path.of(Objects.requireNonNull(file, "file")));
        var table = new ShellTable().noHeaders();
        table.column("");
        table.column("");
        table.addRow().addContent(language.text("Bản phát hành", "Release"), release.release());
        table.addRow().addContent(language.text("Thủ tục", "Procedure"), release.key() + " (" + release.code() + ")");
        table.addRow().addContent(language.text("Tên", "Name"), release.name());
        table.addRow().addContent(language.text("Hiệu lực từ", "In force from"), release.effectiveFrom());
        table.addRow().addContent(language.text("Mã băm", "Hash"), release.hash());
        table.addRow().addContent(language.text("Khoá ký", "Signed by"), release.keyId());
        table.addRow()
                .addContent(
                        language.text("Đã cài", "Installed"),
                        release.installed() ? language.text("có", "yes") : language.text("chưa", "no"));
        table.print(System.out);
        return null;
    }
}
