package vn.quytrinh.designer.audit;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.rulebase.Text;

/** Words what the audit log holds. */
final class AuditWords extends LocalWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
    private static final String MISSING = "!";

    AuditWords(Component owner) {
        super(owner);
    }

    String of(Text text) {
        return either(text.vi(), text.en());
    }

    /** Returns a moment in Vietnam, to the second. */
    String moment(Instant at) {
        return MOMENT.format(at.atOffset(VietnamTime.OFFSET));
    }

    /** Returns what an action is called; its code where it has no word yet. */
    String action(String action) {
        String words = text("audit.action." + action);
        return words.startsWith(MISSING) ? action : words;
    }

    static boolean isRefused(String action) {
        return action.endsWith("_DENIED");
    }
}
