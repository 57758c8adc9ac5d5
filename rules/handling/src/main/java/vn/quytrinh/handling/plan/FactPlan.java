package vn.quytrinh.handling.plan;

import java.util.List;
import vn.quytrinh.rulebase.Text;

/**
 * A fact (dữ kiện) of the procedure's data dictionary.
 *
 * @param name its name on the wire and in FEEL
 * @param label what it is called among people
 * @param type BOOLEAN, NUMBER, TEXT or DATE
 * @param choices the values it may have, empty where any of its type will do
 */
public record FactPlan(String name, Text label, String type, List<String> choices) {}
