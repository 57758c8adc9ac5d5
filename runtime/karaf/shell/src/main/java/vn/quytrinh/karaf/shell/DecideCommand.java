package vn.quytrinh.karaf.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;

/** Decides on the history of a dossier that stands in a file. */
@Service
@Command(
        scope = "procedure",
        name = "decide",
        description = "Ra quyết định cho một hồ sơ từ tệp sự kiện (decides on a dossier's events)")
public final class DecideCommand extends DecisionCommand {

    @Argument(
            index = 1,
            name = "events",
            required = true,
            description = "Tệp JSON: danh sách sự kiện theo thứ tự (a JSON file: the list of events in order)")
    @Completion(FileCompleter.class)
    @Nullable
    String events;

    @Option(
            name = "-a",
            aliases = "--at",
            description =
                    "Thời điểm hỏi; không có thì lúc sự kiện cuối (the instant asked about; the last event's without one)")
    @Nullable
    String at;

    @Override
    @Nullable
    Integer run(Language language) {
        return ask(history(Path.of(Objects.requireNonNull(events, "events"))), at == null ? null : time(at), language);
    }

    @Override
    void print(ShownDecision decision) {
        decision.printStanding(System.out);
        decision.printDeadlines(System.out);
        decision.printActions(System.out);
    }

    private static String history(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new EngineException(
                    ErrorKind.NOT_FOUND,
                    "EVENTS_FILE_UNREADABLE",
                    "Cần tệp sự kiện đọc được (UTF-8) nhưng %s không đọc được: %s. Đường dẫn tương đối tính từ thư mục của Karaf."
                            .formatted(file, e),
                    "Expected a readable file of events (UTF-8) but %s cannot be read: %s. A relative path begins at the folder of Karaf."
                            .formatted(file, e),
                    e);
        }
    }
}
