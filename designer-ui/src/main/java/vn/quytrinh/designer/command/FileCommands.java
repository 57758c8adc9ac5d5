package vn.quytrinh.designer.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.quytrinh.interchange.format.Formats;
import vn.quytrinh.interchange.guard.RefusedFileException;

/** The commands on files, by name. */
public final class FileCommands {

    private static final Map<String, Supplier<FileCommand>> COMMANDS = Map.of(
            "convert",
            () -> new ConvertCommand(Formats.shipped()),
            "check",
            () -> new CheckCommand(Formats.shipped()),
            "verify-document",
            () -> new VerifyDocumentCommand(Formats.shipped()),
            "template",
            TemplateCommand::new);

    private FileCommands() {}

    /** Tells whether the words of a command line are a command on files. */
    public static boolean asked(String[] arguments) {
        return arguments.length > 0 && COMMANDS.containsKey(arguments[0]);
    }

    /**
     * Runs a command with the streams of the program.
     *
     * @param arguments the command's name, then its words
     * @return the exit code, see {@link FileCommand}
     */
    public static int run(String[] arguments) {
        System.setProperty("logback.configurationFile", "vn/quytrinh/designer/command/logback-quiet.xml");
        System.setProperty("java.awt.headless", "true");
        return run(
                Arrays.asList(arguments),
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    /** Runs a command with other streams. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        var speech = new Speech(arguments, err);
        try {
            var words = Words.of(arguments.subList(1, arguments.size()));
            return COMMANDS.get(arguments.get(0)).get().run(words, out, speech);
        } catch (UsageException e) {
            speech.say(e.text());
            return FileCommand.MISUSED;
        } catch (RefusedFileException e) {
            speech.say(e.code(), e.text());
            return FileCommand.UNREADABLE;
        }
    }
}
