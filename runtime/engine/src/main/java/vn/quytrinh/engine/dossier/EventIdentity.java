package vn.quytrinh.engine.dossier;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.event.DossierEvent;

/**
 * Tells whether an event that is sent is one of a dossier's lines.
 *
 * @param salt the salt of the dossier's commitments, null when it has none
 * @param erasedThrough the sequence up to which its personal values were erased; of those events the rest is compared
 */
record EventIdentity(@Nullable String salt, long erasedThrough) {

    boolean same(LedgerLine line, DossierEvent sent) {
        if (line.sequence() <= erasedThrough) {
            return EventContent.of(Pseudonyms.blank(EventContent.read(line)))
                    .equals(EventContent.of(Pseudonyms.blank(sent)));
        }
        DossierEvent hidden = salt == null ? sent : Pseudonyms.of(salt).hide(sent);
        return line.content().equals(EventContent.of(hidden));
    }
}
