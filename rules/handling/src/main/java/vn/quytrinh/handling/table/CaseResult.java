package vn.quytrinh.handling.table;

import java.util.List;
import vn.quytrinh.model.decision.TableCase;
import vn.quytrinh.rulebase.Text;

/**
 * What came of a test case of a table.
 *
 * @param test the case
 * @param state whether the table concludes what is expected
 * @param rows the rows that decided, from 1
 * @param sentence what happened, in words
 */
public record CaseResult(TableCase test, State state, List<Integer> rows, Text sentence) {

    /** Makes a result. */
    public CaseResult {
        rows = List.copyOf(rows);
    }

    /** How a case went. */
    public enum State {
        /** The table concludes what is expected. */
        PASSED,
        /** It concludes something else, or nothing. */
        FAILED,
        /** Nothing is expected yet, so nothing is tested. */
        OPEN
    }
}
