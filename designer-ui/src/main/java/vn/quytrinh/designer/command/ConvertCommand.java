package vn.quytrinh.designer.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.quytrinh.interchange.format.FileContent;
import vn.quytrinh.interchange.format.FileFormat;
import vn.quytrinh.interchange.format.Formats;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.format.WriteOptions;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.model.process.Procedure;

/**
 * {@code convert IN OUT [--procedure CODE]}: reads procedures from one file and writes them to another, each in the format of
 * its extension. Doubts go to the error stream and make the exit code 1; the file is written all the same.
 */
final class ConvertCommand implements FileCommand {

    private final Formats formats;

    ConvertCommand(Formats formats) {
        this.formats = formats;
    }

    @Override
    public int run(Words words, PrintStream out, Speech speech) {
        if (words.files().size() != 2) {
            throw new UsageException(
                    "Cần hai tệp: convert VÀO RA [--procedure MÃ], nhưng gặp " + words.files() + ".",
                    "Expected two files: convert IN OUT [--procedure CODE], but found " + words.files() + ".");
        }
        Path to = Path.of(words.files().get(1));
        FileFormat.Writable writer = formats.writer(to.toString());
        var file = InputFile.of(Path.of(words.files().get(0)));
        FileContent content = formats.read(file);
        content.remarks().forEach(remark -> speech.say(file.name(), remark));
        List<Procedure> chosen = words.option("procedure")
                .map(code -> withCode(content.procedures(), code))
                .orElse(content.procedures());
        OutputFile.write(to, writer.write(chosen, new WriteOptions(words.options())));
        return content.remarks().stream().anyMatch(remark -> remark.level() == Remark.Level.DOUBT) ? WARNINGS : CLEAN;
    }

    private static List<Procedure> withCode(List<Procedure> procedures, String code) {
        List<Procedure> chosen = procedures.stream()
                .filter(each -> code.equals(each.getCode()) || code.equals(each.getId()))
                .toList();
        if (chosen.isEmpty()) {
            String found = procedures.stream()
                    .map(each -> Objects.requireNonNullElse(each.getCode(), "?"))
                    .collect(Collectors.joining(", "));
            throw new RefusedFileException(
                    "NO_SUCH_PROCEDURE",
                    "Cần thủ tục " + code + " nhưng tệp chỉ có " + found + ".",
                    "Expected the procedure " + code + " but the file holds only " + found + ".");
        }
        return chosen;
    }
}
