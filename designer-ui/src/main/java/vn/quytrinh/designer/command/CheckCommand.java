package vn.quytrinh.designer.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.conformance.QualityCheck;
import vn.quytrinh.conformance.QualityReport;
import vn.quytrinh.conformance.element.CheckContext;
import vn.quytrinh.interchange.format.FileContent;
import vn.quytrinh.interchange.format.Formats;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.model.process.Procedure;

/**
 * {@code check FILE…}: reads procedures from files of any readable format and checks them against all packs of quality rules,
 * as text or with {@code --json}. The exit code tells the gravest finding; a doubt about the reading counts as a warning.
 */
final class CheckCommand implements FileCommand {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Formats formats;

    CheckCommand(Formats formats) {
        this.formats = formats;
    }

    /**
     * What the check of one procedure gave.
     *
     * @param file the file it came from
     * @param code its national code, empty when the file does not tell
     * @param name its name, empty when the file does not tell
     * @param findings what the rules found
     */
    record Checked(String file, String code, String name, List<Finding> findings) {}

    /**
     * Everything that was checked.
     *
     * @param procedures the procedures in the order of the files
     * @param remarks the doubts and notes about the reading, by file
     * @param unreadable the files that were refused
     */
    record Report(List<Checked> procedures, List<FileRemark> remarks, List<Unreadable> unreadable) {}

    record FileRemark(String file, Remark remark) {}

    record Unreadable(String file, String code, String vi, String en) {}

    @Override
    public int run(Words words, PrintStream out, Speech speech) {
        if (words.files().isEmpty()) {
            throw new UsageException(
                    "Cần ít nhất một tệp: check TỆP… [--json].", "Expected at least one file: check FILE… [--json].");
        }
        Report report = check(words.files());
        if (words.option("json").isPresent()) {
            out.println(MAPPER.writeValueAsString(report));
        } else {
            tell(report, out, speech);
        }
        return exitCode(report);
    }

    private Report check(List<String> files) {
        var report = new Report(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Read> read = new ArrayList<>();
        for (String file : files) {
            try {
                FileContent content = formats.read(InputFile.of(Path.of(file)));
                content.remarks().forEach(remark -> report.remarks().add(new FileRemark(file, remark)));
                content.procedures().forEach(procedure -> read.add(new Read(file, procedure)));
            } catch (RefusedFileException e) {
                report.unreadable()
                        .add(new Unreadable(
                                file, e.code(), e.text().vi(), e.text().en()));
            }
        }
        if (!read.isEmpty()) {
            QualityCheck check = QualityCheck.shipped();
            var context = CheckContext.on(LocalDate.now(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"))));
            read.forEach(each -> report.procedures().add(each.checked(check.check(each.procedure(), context))));
        }
        return report;
    }

    private record Read(String file, Procedure procedure) {

        Checked checked(QualityReport report) {
            return new Checked(
                    file,
                    Objects.requireNonNullElse(procedure.getCode(), ""),
                    Objects.requireNonNullElse(procedure.getName(), ""),
                    report.findings());
        }
    }

    private static void tell(Report report, PrintStream out, Speech speech) {
        report.unreadable()
                .forEach(each -> out.println(each.file() + " " + each.code() + ": " + speech.of(each.vi(), each.en())));
        report.remarks().forEach(each -> speech.say(each.file(), each.remark()));
        for (Checked each : report.procedures()) {
            out.println(each.file() + ": " + each.code() + " " + each.name());
            each.findings()
                    .forEach(finding -> out.println("  " + finding.severity() + " " + finding.rule() + " "
                            + finding.element() + ": "
                            + speech.of(
                                    finding.message().vi(), finding.message().en())));
            if (each.findings().isEmpty()) {
                out.println("  " + speech.of("không có phát hiện", "no findings"));
            }
        }
    }

    private static int exitCode(Report report) {
        if (!report.unreadable().isEmpty()) {
            return UNREADABLE;
        }
        if (has(report, "ERROR")) {
            return ERRORS;
        }
        boolean doubt = report.remarks().stream().anyMatch(each -> each.remark().level() == Remark.Level.DOUBT);
        return doubt || has(report, "WARN") ? WARNINGS : CLEAN;
    }

    private static boolean has(Report report, String severity) {
        return report.procedures().stream()
                .flatMap(each -> each.findings().stream())
                .anyMatch(finding -> finding.severity().equals(severity));
    }
}
