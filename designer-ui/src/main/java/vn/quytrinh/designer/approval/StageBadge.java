package vn.quytrinh.designer.approval;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.engine.standing.Stage;
import vn.quytrinh.engine.standing.Standing;

/** Where a procedure stands, in two or three words on a ground of a colour of its own. */
public final class StageBadge extends Span {

    /**
     * Makes the badge.
     *
     * @param standing where it stands, not null
     * @param words the language, not null
     */
    public StageBadge(Standing standing, LocalWords words) {
        super(words(standing, words));
        addClassNames("stage", "stage-" + standing.stage().name().toLowerCase(Locale.ROOT));
    }

    /** Returns where a procedure stands in words, with the day of its release. */
    static String words(Standing standing, LocalWords words) {
        String day =
                standing.release() == null ? "" : words.day(standing.release().effectiveFrom());
        return words.text(name(standing.stage()), day);
    }

    /** Returns the key of a stage's name. */
    static String name(Stage stage) {
        return "approval.stage." + stage;
    }
}
