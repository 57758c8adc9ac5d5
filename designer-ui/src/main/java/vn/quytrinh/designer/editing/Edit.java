package vn.quytrinh.designer.editing;

import java.util.function.Consumer;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.rulebase.Text;

/**
 * One change a person asks for.
 *
 * @param label what it does, such as "Rename step S04"
 * @param change makes the change; may throw {@link EditRefusedException} half-way, what it did until then is taken back
 */
record Edit(Text label, Consumer<Procedure> change) {

    static Edit of(String vietnamese, String english, Consumer<Procedure> change) {
        return new Edit(new Text(vietnamese, english), change);
    }
}
