package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.server.VaadinService;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import vn.quytrinh.designer.language.DatePickerTexts;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.worktime.Certainty;
import vn.quytrinh.worktime.Cutoff;
import vn.quytrinh.worktime.DeadlineQuestion;
import vn.quytrinh.worktime.Deadlines;
import vn.quytrinh.worktime.Explanation;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.LegalUnit;
import vn.quytrinh.worktime.WorkingCalendar;
import vn.quytrinh.worktime.WorktimeException;

/** Counts a deadline under the calendar that is shown, with the sentence that explains it. */
final class DeadlineStrip extends Div {
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final BigDecimal USUAL = BigDecimal.TEN;

    private final WorkingCalendar calendar;
    private final LocalWords words;
    private final DateTimePicker received = new DateTimePicker();
    private final BigDecimalField amount = new BigDecimalField();
    private final Select<LegalUnit> unit = new Select<>();
    private final Div answer = Blocks.block("deadline-answer");
    private final Refusal refusal = new Refusal();

    DeadlineStrip(WorkingCalendar calendar, LocalDateTime first, LocalWords words) {
        this.calendar = calendar;
        this.words = words;
        addClassName("deadline-strip");
        received.setStep(STEP);
        received.setLocale(words.locale());
        received.setDatePickerI18n(
                DatePickerTexts.in(VaadinService.getCurrent().getInstantiator().getI18NProvider(), words.locale()));
        received.setLabel(words.text("calendar.deadline.received"));
        received.setDateAriaLabel(words.text("moment.date"));
        received.setTimeAriaLabel(words.text("moment.time"));
        received.setValue(first);
        amount.setLabel(words.text("calendar.deadline.amount"));
        amount.setLocale(words.locale());
        amount.setValue(USUAL);
        unit.setLabel(words.text("calendar.deadline.unit"));
        unit.setItems(LegalUnit.values());
        unit.setItemLabelGenerator(one -> words.text("legalUnit." + one));
        unit.setValue(LegalUnit.WORKING_DAY);
        answer.getElement().setAttribute("aria-live", "polite");
        add(received, Blocks.block("deadline-limit", amount, unit), answer, refusal);
        received.addValueChangeListener(change -> count());
        amount.addValueChangeListener(change -> count());
        unit.addValueChangeListener(change -> count());
        count();
    }

    private void count() {
        answer.removeAll();
        refusal.clear();
        amount.setEnabled(unit.getValue() != LegalUnit.SAME_DAY);
        if (received.isEmpty() || amount.isEmpty() || unit.isEmpty()) {
            return;
        }
        try {
            show(Deadlines.explain(calendar, DeadlineQuestion.of(received.getValue(), limit(), Cutoff.none())));
        } catch (WorktimeException refused) {
            refusal.show(refused, words);
        }
    }

    private LegalPeriod limit() {
        return unit.getValue() == LegalUnit.SAME_DAY
                ? LegalPeriod.sameDay()
                : LegalPeriod.of(amount.getValue(), unit.getValue());
    }

    private void show(Explanation counted) {
        LocalDateTime due = counted.deadline().dueAt();
        answer.add(Blocks.words("deadline-due", words.weekday(due.toLocalDate()) + " " + words.dayAndTime(due)));
        if (counted.deadline().certainty() == Certainty.PROVISIONAL) {
            answer.add(Blocks.words("deadline-provisional", words.text("trial.provisional")));
        }
        answer.add(new Paragraph(words.either(counted.vietnamese(), counted.english())));
    }
}
