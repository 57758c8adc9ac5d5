package vn.quytrinh.designer.pieces;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Fields that offer the names there are and take new ones. */
public final class NameBox {

    private NameBox() {}

    /**
     * Makes the field.
     *
     * @param names gives the names there are, not null
     */
    public static ComboBox<String> of(Supplier<List<String>> names) {
        ComboBox<String> field = new ComboBox<>();
        field.setAllowCustomValue(true);
        field.setClearButtonVisible(true);
        field.addCustomValueSetListener(
                event -> field.setValue(event.getDetail().strip()));
        field.setItems(query -> matching(names.get(), query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        return field;
    }

    private static List<String> matching(List<String> names, String filter) {
        String wanted = filter.toLowerCase(Locale.ROOT).strip();
        return names.stream()
                .filter(name -> Arrays.stream(wanted.split("\\s+"))
                        .allMatch(word -> name.toLowerCase(Locale.ROOT).contains(word)))
                .toList();
    }
}
