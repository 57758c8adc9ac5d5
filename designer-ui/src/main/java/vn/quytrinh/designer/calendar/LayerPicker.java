package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.engine.calendar.LayerSummary;

/** Picks a calendar: the nation's, and within each the closer ones, indented. */
final class LayerPicker extends ComboBox<LayerSummary> {

    LayerPicker(List<LayerSummary> layers, String shown, LocalWords words, Consumer<String> go) {
        addClassName("layer-picker");
        List<LayerSummary> tree = new ArrayList<>();
        within(null, layers, tree);
        setItems(tree);
        setItemLabelGenerator(
                layer -> "\u2003".repeat(layer.scope().ordinal()) + layer.name() + " (" + layer.id() + ")");
        tree.stream().filter(layer -> layer.id().equals(shown)).findFirst().ifPresent(this::setValue);
        setAriaLabel(words.text("calendar.layer"));
        addValueChangeListener(change -> {
            if (change.getValue() == null) {
                setValue(change.getOldValue());
            } else if (!change.getValue().id().equals(shown)) {
                go.accept(change.getValue().id());
            }
        });
    }

    private static void within(@Nullable String parent, List<LayerSummary> layers, List<LayerSummary> tree) {
        layers.stream().filter(layer -> Objects.equals(layer.parent(), parent)).forEach(layer -> {
            tree.add(layer);
            within(layer.id(), layers, tree);
        });
    }
}
