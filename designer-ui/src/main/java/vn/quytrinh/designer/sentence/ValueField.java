package vn.quytrinh.designer.sentence;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.vocabulary.ElementKind;
import vn.quytrinh.conformance.vocabulary.Feature;
import vn.quytrinh.conformance.vocabulary.FeatureType;
import vn.quytrinh.conformance.vocabulary.Vocabulary;
import vn.quytrinh.designer.language.LocalDateField;
import vn.quytrinh.model.quality.Value;
import vn.quytrinh.model.quality.ValueKind;

/** A value of a sentence: written, from the law, the day of the check, or another feature of the same element. */
final class ValueField extends Span {
    private final Value value;
    private final FeatureType type;
    private final ElementKind owner;
    private final List<String> known;
    private final Wording wording;

    /**
     * @param value the value
     * @param type its type
     * @param owner the kind whose features it may be
     * @param known the texts it is likely to be
     * @param wording what it is written with
     */
    ValueField(Value value, FeatureType type, ElementKind owner, List<String> known, Wording wording) {
        this.value = value;
        this.type = type;
        this.owner = owner;
        this.known = known;
        this.wording = wording;
        addClassName("sentence-value");
        build();
    }

    private void build() {
        removeAll();
        add(wording.choice(
                "sentence.value.kind",
                kinds(),
                value.getKind(),
                each -> wording.words().text("sentence.value." + each.getLiteral()),
                this::become));
        switch (value.getKind()) {
            case WRITTEN -> written();
            case PARAMETER ->
                add(wording.choice(
                        "sentence.value.PARAMETER",
                        KnownValues.shipped().parameters(),
                        value.getText(),
                        each -> each,
                        this::say));
            case FEATURE ->
                add(wording.choice(
                        "sentence.value.FEATURE",
                        features(),
                        owner.feature(String.valueOf(value.getText())).orElse(null),
                        each -> wording.words().of(each.words()),
                        each -> say(each.name())));
            case CHECK_DATE -> {
                // The day needs nothing beside it.
            }
        }
    }

    private List<ValueKind> kinds() {
        List<ValueKind> kinds = new ArrayList<>();
        kinds.add(ValueKind.WRITTEN);
        if (type == FeatureType.DATE) {
            kinds.add(ValueKind.CHECK_DATE);
        } else {
            kinds.add(ValueKind.PARAMETER);
        }
        if (!features().isEmpty()) {
            kinds.add(ValueKind.FEATURE);
        }
        return kinds;
    }

    private List<Feature> features() {
        return owner.features().values().stream()
                .filter(feature -> feature.type() == type)
                .toList();
    }

    private void become(ValueKind kind) {
        value.setKind(kind);
        value.setText(
                switch (kind) {
                    case WRITTEN -> type == FeatureType.NUMBER ? "1" : "";
                    case PARAMETER -> KnownValues.shipped().parameters().get(0);
                    case FEATURE -> features().get(0).name();
                    case CHECK_DATE -> null;
                });
        build();
        wording.changed().run();
    }

    private void say(String text) {
        value.setText(text);
        wording.changed().run();
    }

    private void written() {
        if (type == FeatureType.TEXT) {
            ComboBox<String> text =
                    wording.choice("sentence.value", withOwn(known), value.getText(), this::word, this::say);
            text.setAllowCustomValue(true);
            text.addCustomValueSetListener(typed -> {
                text.setItems(withOwn(List.of(typed.getDetail())));
                text.setValue(typed.getDetail());
            });
            add(text);
        } else if (type == FeatureType.DATE) {
            LocalDateField day = LocalDateField.beside("sentence.value");
            day.addClassName("sentence-day");
            day.setValue(date());
            day.addValueChangeListener(change -> say(Objects.toString(change.getValue(), "")));
            add(day);
        } else {
            TextField number = new TextField();
            number.addThemeVariants(TextFieldVariant.LUMO_SMALL, TextFieldVariant.LUMO_ALIGN_RIGHT);
            number.addClassName("sentence-number");
            number.setAriaLabel(wording.words().text("sentence.value"));
            number.setAllowedCharPattern("[0-9.-]");
            number.setValueChangeMode(ValueChangeMode.LAZY);
            number.setValue(Objects.requireNonNullElse(value.getText(), ""));
            number.addValueChangeListener(change -> say(change.getValue().strip()));
            add(number);
        }
    }

    private @Nullable LocalDate date() {
        try {
            return value.getText() == null ? null : LocalDate.parse(value.getText());
        } catch (DateTimeParseException notYet) {
            return null;
        }
    }

    private List<String> withOwn(List<String> more) {
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(more);
        if (value.getText() != null && !value.getText().isEmpty()) {
            all.add(value.getText());
        }
        return List.copyOf(all);
    }

    private String word(String text) {
        return word(text, wording);
    }

    private static String word(String text, Wording wording) {
        return Vocabulary.shipped().value(text).map(wording.words()::of).orElse(text);
    }

    /** Makes a field of several texts, any of which will do. */
    static MultiSelectComboBox<String> several(EList<Value> values, List<String> known, Wording wording) {
        Set<String> chosen = new LinkedHashSet<>();
        values.forEach(each -> chosen.add(Objects.requireNonNullElse(each.getText(), "")));
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(chosen);
        MultiSelectComboBox<String> texts = new MultiSelectComboBox<>();
        texts.addThemeVariants(MultiSelectComboBoxVariant.LUMO_SMALL);
        texts.addClassName("sentence-values");
        texts.setAriaLabel(wording.words().text("sentence.values"));
        texts.setPlaceholder(wording.words().text("sentence.values"));
        texts.setItemLabelGenerator(each -> word(each, wording));
        texts.setAllowCustomValue(true);
        texts.setItems(all);
        texts.setValue(chosen);
        texts.addCustomValueSetListener(typed -> {
            Set<String> more = new LinkedHashSet<>(texts.getValue());
            more.add(typed.getDetail());
            all.add(typed.getDetail());
            texts.setItems(all);
            texts.setValue(more);
        });
        texts.addValueChangeListener(change -> {
            values.clear();
            change.getValue().forEach(each -> values.add(SentenceForm.written(each)));
            wording.changed().run();
        });
        return texts;
    }
}
