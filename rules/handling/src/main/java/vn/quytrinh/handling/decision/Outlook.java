package vn.quytrinh.handling.decision;

import java.util.List;

/**
 * An answer, and what becomes of the dossier when nothing more happens to it.
 *
 * @param answer the answer
 * @param turns what time alone makes of the dossier, past turns that still stand included; none of a denial
 */
public record Outlook(Answer answer, List<Turn> turns) {

    public Outlook {
        turns = List.copyOf(turns);
    }
}
