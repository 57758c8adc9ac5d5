package vn.quytrinh.designer.reading;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.interchange.reading.Doubt;

/** A question about the reading: where it arose, and the answers one can choose; what is only to be known is ticked off. */
final class DoubtBox extends Div {

    DoubtBox(ReadingDesk desk, Doubt doubt, boolean withPlace, ReadingWords words) {
        addClassName("doubt-box");
        setClassName("answered", doubt.answered());
        Paragraph question = new Paragraph(words.of(doubt.text()));
        if (withPlace) {
            Button go = new Button(
                    words.of(doubt.place()), VaadinIcon.CROSSHAIRS.create(), click -> desk.select(doubt.place()));
            go.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            go.setTooltipText(words.text("reading.go"));
            go.addClassName("doubt-go");
            add(go);
        }
        add(question);
        if (doubt.alternatives().isEmpty()) {
            if (!doubt.answered()) {
                Button seen = new Button(
                        words.text("reading.seen"), click -> desk.correct(said -> said.answering(doubt.id(), "")));
                seen.addThemeVariants(ButtonVariant.LUMO_SMALL);
                add(seen);
            }
            return;
        }
        RadioButtonGroup<Doubt.Alternative> answers = new RadioButtonGroup<>();
        answers.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        answers.setAriaLabel(words.of(doubt.text()));
        answers.setItems(doubt.alternatives());
        answers.setItemLabelGenerator(each -> words.of(each.text()));
        if (doubt.answered()) {
            doubt.alternatives().stream()
                    .filter(each -> each.value().equals(doubt.chosen()))
                    .findFirst()
                    .ifPresent(answers::setValue);
        } else {
            doubt.alternatives().stream()
                    .filter(each -> each.value().equals(doubt.chosen()))
                    .findFirst()
                    .ifPresent(each ->
                            add(Blocks.words("quiet", words.text("reading.for.now", words.of(each.text())))));
        }
        answers.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.correct(
                        said -> said.answering(doubt.id(), change.getValue().value()));
            }
        });
        add(answers);
    }
}
