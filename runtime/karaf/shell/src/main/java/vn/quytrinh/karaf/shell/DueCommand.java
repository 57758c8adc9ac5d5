package vn.quytrinh.karaf.shell;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;

/** Tells when a dossier is due that is accepted at an instant, and each step that begins then. */
@Service
@Command(
        scope = "procedure",
        name = "due",
        description = "Tính hạn trả của hồ sơ tiếp nhận lúc đã cho (tells when a dossier accepted then is due)")
public final class DueCommand extends DecisionCommand {

    @Argument(
            index = 1,
            name = "accepted",
            required = true,
            description = "Lúc tiếp nhận, như 2026-02-12T09:00 (when it is accepted)")
    @Nullable
    String accepted;

    @Override
    @Nullable
    Integer run(Language language) {
        OffsetDateTime at = time(Objects.requireNonNull(accepted, "accepted"));
        return ask(
                "[{\"eventId\":\"1\",\"type\":\"ACCEPTED\",\"occurredAt\":\"" + at + "\",\"data\":{}}]", at, language);
    }

    @Override
    void print(ShownDecision decision) {
        decision.printDeadlines(System.out);
    }
}
