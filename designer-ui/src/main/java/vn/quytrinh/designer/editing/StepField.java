package vn.quytrinh.designer.editing;

import vn.quytrinh.rulebase.Text;

/** A text of a step that can be filled in for many steps at once. */
public enum StepField {
    /** What is done. */
    NAME(new Text("tên", "names")),
    /** The unit that answers for it, by its name. */
    UNIT(new Text("đơn vị", "units")),
    /** The position that does it, by its name. */
    ROLE(new Text("vai trò", "roles"));

    private final Text plural;

    StepField(Text plural) {
        this.plural = plural;
    }

    Text plural() {
        return plural;
    }
}
