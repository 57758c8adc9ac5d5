package vn.quytrinh.handling.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.quytrinh.rulebase.Text;

/**
 * A test case that the table itself suggests: some facts with what the table concludes from them as it stands.
 *
 * @param name what it is an example of
 * @param inputs each fact's name with a Boolean, BigDecimal, String or LocalDate
 * @param conclusions what each row that decides says; none when the table has no answer
 */
public record ExampleCase(Text name, Map<String, Object> inputs, List<Map<String, Object>> conclusions) {

    /** Makes an example. */
    public ExampleCase {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        conclusions = List.copyOf(conclusions);
    }
}
