package vn.quytrinh.designer.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a story of a dossier is made of, in the order in which parts of one moment are told. */
enum StoryPart {
    /** Events with what was decided. */
    EVENT,
    /** What the audit log says, refused events too. */
    LOG,
    /** Reminders. */
    NOTICE,
    /** What was announced to subscriptions. */
    DELIVERY;

    /** Returns what it is called in an address. */
    String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds a part by what an address calls it. */
    static Optional<StoryPart> of(String inAddress) {
        return Arrays.stream(values())
                .filter(part -> part.inAddress().equals(inAddress))
                .findFirst();
    }
}
