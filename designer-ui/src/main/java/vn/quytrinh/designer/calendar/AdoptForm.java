package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.calendar.YearProposal;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.YearStatus;
import vn.quytrinh.worktime.history.CalendarChange;
import vn.quytrinh.worktime.statute.NationalDayChoice;
import vn.quytrinh.worktime.statute.StatutoryYear;
import vn.quytrinh.worktime.statute.TetChoice;

/** Adopts the days off of a year by statute, with the two choices the law leaves open, and shows what the calendar lacks. */
final class AdoptForm extends ChangeForm {
    private final Calendars calendars;
    private final ShownYear shown;
    private final RadioButtonGroup<TetChoice> tet = new RadioButtonGroup<>();
    private final RadioButtonGroup<NationalDayChoice> nationalDay = new RadioButtonGroup<>();
    private final Div missing = Blocks.block("adopt-missing");

    /**
     * Makes the form.
     *
     * @throws vn.quytrinh.worktime.WorktimeException {@code STATUTORY_YEAR_OUT_OF_RANGE}
     */
    AdoptForm(LocalWords words, Calendars calendars, ShownYear shown) {
        super(words);
        this.calendars = calendars;
        this.shown = shown;
        StatutoryYear expected = StatutoryYear.of(shown.year());
        tet.setLabel(words.text("calendar.adopt.tet"));
        tet.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        tet.setItems(TetChoice.values());
        tet.setItemLabelGenerator(choice -> words.either(choice.vietnamese(), choice.english()));
        tet.setValue(expected.tet());
        nationalDay.setLabel(words.text("calendar.adopt.nationalDay"));
        nationalDay.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        nationalDay.setItems(NationalDayChoice.values());
        nationalDay.setItemLabelGenerator(choice -> words.either(choice.vietnamese(), choice.english()));
        nationalDay.setValue(expected.nationalDay());
        need(tet).addValueChangeListener(change -> showMissing());
        need(nationalDay).addValueChangeListener(change -> showMissing());
        if (shown.status() == YearStatus.OFFICIAL) {
            add(wide(Blocks.block("year-banner", new Span(words.text("calendar.adopt.official")))));
        }
        add(wide(missing));
        showMissing();
    }

    private Div wide(Div block) {
        setColspan(block, 2);
        return block;
    }

    private void showMissing() {
        YearProposal proposal = proposal();
        missing.removeAll();
        missing.add(Blocks.words(
                "adopt-lead",
                words.text(
                        proposal.missing().isEmpty() ? "calendar.adopt.nothing" : "calendar.adopt.missing",
                        proposal.missing().size())));
        proposal.missing().forEach(day -> missing.add(chip(day)));
    }

    private Div chip(SpecialDay day) {
        return Blocks.block(
                "adopt-day",
                KindMark.of(day.kind(), words),
                new Span(words.shortWeekday(day.date()) + " " + words.shortDay(day.date()) + " " + day.name()));
    }

    private YearProposal proposal() {
        return calendars.proposal(shown.id(), shown.year(), tet.getValue(), nationalDay.getValue());
    }

    @Override
    String title() {
        return words.text("calendar.adopt.title", String.valueOf(shown.year()));
    }

    @Override
    CalendarChange change(String document) {
        return new CalendarChange.AdoptYear(proposal().proposal(), document);
    }
}
