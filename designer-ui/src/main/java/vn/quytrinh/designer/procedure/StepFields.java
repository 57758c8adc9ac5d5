package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.process.StepKind;

/** Makes the fields of a step that table and form share. */
final class StepFields {

    private StepFields() {}

    /** Returns a field that offers the names there are and takes new ones. */
    static ComboBox<String> names(Supplier<List<String>> names) {
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

    /** Returns a field for a legal unit of time. */
    static Select<LegalUnit> timeUnit() {
        Select<LegalUnit> field = new Select<>();
        field.setItems(LegalUnit.VALUES);
        field.setEmptySelectionAllowed(true);
        return field;
    }

    /** Returns a field for the kind of a step. */
    static Select<StepKind> kind() {
        Select<StepKind> field = new Select<>();
        field.setItems(StepKind.VALUES);
        field.setEmptySelectionAllowed(true);
        return field;
    }

    static void speak(Component speaker, Select<LegalUnit> field) {
        field.setItemLabelGenerator(unit -> unit == null ? "" : Words.unit(speaker, unit));
    }

    static void speakKinds(Component speaker, Select<StepKind> field) {
        field.setItemLabelGenerator(
                kind -> kind == null ? "" : speaker.getTranslation("stepKind." + kind.getLiteral()));
    }

    private static List<String> matching(List<String> names, String filter) {
        String wanted = filter.toLowerCase(Locale.ROOT).strip();
        return names.stream()
                .filter(name -> Arrays.stream(wanted.split("\\s+"))
                        .allMatch(word -> name.toLowerCase(Locale.ROOT).contains(word)))
                .toList();
    }
}
