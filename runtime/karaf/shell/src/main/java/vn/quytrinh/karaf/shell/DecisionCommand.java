package vn.quytrinh.karaf.shell;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.engine.json.WireTime;
import vn.quytrinh.karaf.service.DecisionAnswer;
import vn.quytrinh.karaf.service.DecisionQuestion;
import vn.quytrinh.karaf.service.ProcedureRuntime;

/** A command that asks for a decision and shows it as tables, or as the JSON of REST. */
abstract class DecisionCommand extends RuntimeCommand {

    @Argument(
            name = "release",
            required = true,
            description = "Bản phát hành, hoặc khoá của thủ tục (a release's id or a procedure's key)")
    @Completion(InstalledNames.class)
    @Nullable
    String release;

    @Option(name = "-d", aliases = "--dossier", description = "Mã hồ sơ (the dossier's code)")
    @Nullable
    String dossier;

    @Option(name = "-j", aliases = "--json", description = "In nguyên văn JSON (prints the JSON as it is)")
    boolean json;

    @Reference
    @Nullable
    ProcedureRuntime runtime;

    /** Asks and shows the answer. */
    final @Nullable Integer ask(String history, @Nullable OffsetDateTime at, Language language) {
        String named = Objects.requireNonNull(release, "release");
        DecisionAnswer answer =
                Objects.requireNonNull(runtime, "runtime").decide(new DecisionQuestion(named, dossier, history, at));
        if (json) {
            System.out.println(answer.json());
        } else {
            var shown = new ShownDecision(JsonText.stored(answer.json()), language);
            if (answer.denied()) {
                shown.printDenial(System.out);
            } else {
                print(shown);
            }
        }
        return answer.denied() ? DENIED : null;
    }

    /** Prints what the command is asked for of a decision. */
    abstract void print(ShownDecision decision);

    /** Reads an instant as people type it. */
    static OffsetDateTime time(String text) {
        return WireTime.parse(text)
                .orElseThrow(() -> new EngineException(
                        ErrorKind.INVALID,
                        "AT_INVALID",
                        "Cần thời điểm như 2026-02-12T09:00 nhưng nhận được %s.".formatted(text),
                        "Expected an instant such as 2026-02-12T09:00 but found %s.".formatted(text)));
    }
}
