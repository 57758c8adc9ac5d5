package vn.quytrinh.designer.tables;

import com.vaadin.flow.component.select.Select;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.rulebase.Text;

/** Facts and their types in the language of the person. */
final class FactWords {
    private FactWords() {}

    static String label(Fact fact, LocalWords words) {
        Text label = FeelForm.label(fact);
        return words.either(label.vi(), label.en());
    }

    static Select<FactType> types(LocalWords words) {
        Select<FactType> types = new Select<>();
        types.setLabel(words.text("tables.fact.type"));
        types.setItems(FactType.values());
        types.setItemLabelGenerator(type -> words.text("tables.type." + type));
        types.setValue(FactType.TEXT);
        return types;
    }
}
