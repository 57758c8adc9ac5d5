package vn.quytrinh.handling.decision;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.Text;

/**
 * What a decision table that routes no step concludes of the dossier, such as the level that approves.
 *
 * @param table the table's id
 * @param name what it decides
 * @param conclusions the conclusions by name, one of each row that decides; empty while nothing is concluded
 * @param legalBasis the text it rests on, null where the procedure names none
 * @param waitsFor the facts it needs that are unknown
 * @param problem why nothing is concluded although all facts are known, null otherwise
 */
public record Determination(
        String table,
        @Nullable String name,
        List<Map<String, Object>> conclusions,
        @Nullable String legalBasis,
        List<FactNeeded> waitsFor,
        @Nullable Text problem) {}
