package vn.quytrinh.server.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.env.Environment;
import vn.quytrinh.engine.dossier.Projection;
import vn.quytrinh.engine.index.Indexing;
import vn.quytrinh.engine.ledger.AuditSealer;
import vn.quytrinh.engine.ledger.Verification;
import vn.quytrinh.server.backup.Backup;
import vn.quytrinh.server.backup.BackupRefusedException;
import vn.quytrinh.server.backup.Restore;
import vn.quytrinh.server.start.CommandLine;

/** What can be asked of the program instead of serving: {@code verify}, {@code rebuild}, {@code backup} and {@code restore}. */
final class Commands {

    private static final int SHOWN = 200;

    private final Verification verification;
    private final Projection projection;
    private final Indexing index;
    private final AuditSealer sealer;
    private final Backup backup;
    private final Environment environment;
    private final PrintStream out;
    private final boolean terminal;

    Commands(
            Verification verification,
            Projection projection,
            Indexing index,
            AuditSealer sealer,
            Backup backup,
            Environment environment,
            PrintStream out,
            boolean terminal) {
        this.backup = backup;
        this.environment = environment;
        this.verification = verification;
        this.projection = projection;
        this.index = index;
        this.sealer = sealer;
        this.out = out;
        this.terminal = terminal;
    }

    /**
     * Runs a command.
     *
     * @param name {@code verify}, {@code rebuild}, {@code backup}, or {@code restore}, after which is verified what was put back
     * @return the exit code: 0 when all is well, 1 when something was found
     */
    int run(String name) {
        return switch (name) {
            case "backup" -> backup();
            case "rebuild" -> rebuild();
            default -> verify();
        };
    }

    private int backup() {
        try {
            Path file = CommandLine.file(environment);
            backup.write(file, Restore.saved(environment));
            out.printf("backup: %s, %d bytes; it holds the signing key (giữ kín)%n", file, Files.size(file));
            return 0;
        } catch (BackupRefusedException | IOException refused) {
            out.println("backup: " + refused.getMessage());
            return 1;
        }
    }

    private int verify() {
        sealer.seal();
        Verification.Report report = verification.run(new ProgressBar(out, "verify", terminal));
        report.breaks().stream()
                .limit(SHOWN)
                .forEach(found -> out.printf(
                        "  %s  %s: %s (%s)%n", found.line(), found.code(), found.messageEn(), found.message()));
        if (report.breaks().size() > SHOWN) {
            out.printf("  … and %d more%n", report.breaks().size() - SHOWN);
        }
        out.printf(
                "verify: %d dossiers, %d events, %d audit lines; last audit hash %s%n",
                report.dossiers(),
                report.events(),
                report.auditLines(),
                report.auditHead().isEmpty() ? "none" : report.auditHead());
        out.println(
                report.breaks().isEmpty()
                        ? "verify: everything is as it was written (toàn vẹn)"
                        : "verify: %d places are NOT as they were written (sai lệch)"
                                .formatted(report.breaks().size()));
        return report.breaks().isEmpty() ? 0 : 1;
    }

    private int rebuild() {
        Projection.Rebuilt rebuilt = projection.rebuild(new ProgressBar(out, "rebuild", terminal));
        rebuilt.failed().forEach(failed -> out.println("  " + failed));
        out.printf(
                "rebuild: %d dossiers, %d stood elsewhere, %d could not be told%n",
                rebuilt.dossiers(), rebuilt.changed(), rebuilt.failed().size());
        out.printf(
                "rebuild: %d drafts and releases in the index%n",
                index.rebuild(new ProgressBar(out, "index", terminal)));
        return rebuilt.failed().isEmpty() ? 0 : 1;
    }
}
