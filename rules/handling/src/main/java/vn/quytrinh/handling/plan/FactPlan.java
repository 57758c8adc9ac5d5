package vn.quytrinh.handling.plan;

import java.util.List;
import java.util.Map;
import vn.quytrinh.handling.table.TableFact;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.rulebase.Text;

/**
 * A fact (dữ kiện) of the procedure's data dictionary.
 *
 * @param name its name on the wire and in FEEL
 * @param label what it is called among people
 * @param type BOOLEAN, NUMBER, TEXT or DATE
 * @param choices the values it may have, empty where any of its type will do
 */
public record FactPlan(String name, Text label, String type, List<String> choices) {

    /**
     * Checks the value of this fact among those recorded; none is right.
     *
     * @throws vn.quytrinh.handling.HandlingException {@code FACT_INVALID} when it is of another type or not one of the choices
     */
    public void check(Map<String, Object> facts) {
        FactType kind = FactType.get(type);
        new TableFact(name, label, kind, kind == FactType.TEXT ? choices : List.of()).valueIn(facts);
    }
}
