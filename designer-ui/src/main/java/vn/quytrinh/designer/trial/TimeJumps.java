package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.trial.Trial;
import vn.quytrinh.handling.decision.Deadlines;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.worktime.MissingYearException;
import vn.quytrinh.worktime.WorkingCalendar;

/** Moves the clock of the trial on: to the next working day, to the due date of the step, to the promised date. */
final class TimeJumps extends Composite<Div> {
    private final Supplier<WorkingCalendar> calendar;
    private final Consumer<LocalDateTime> jump;

    TimeJumps(Supplier<WorkingCalendar> calendar, Consumer<LocalDateTime> jump) {
        this.calendar = calendar;
        this.jump = jump;
        getContent().addClassName("trial-jumps");
    }

    void show(LocalDateTime now, Trial trial, TrialWords words) {
        getContent().removeAll();
        add(words.text("trial.jump.day"), nextWorkingDay(now), now);
        if (trial instanceof Trial.Decided decided) {
            Deadlines deadlines = decided.decision().deadlines();
            deadlines.steps().stream()
                    .findFirst()
                    .ifPresent(step -> add(words.text("trial.jump.step", step.step()), local(step.dueAt()), now));
            add(words.text("trial.jump.due"), local(deadlines.dueAt()), now);
        }
    }

    private void add(String text, @Nullable LocalDateTime target, LocalDateTime now) {
        if (target == null || !target.isAfter(now)) {
            return;
        }
        Button button = new Button(text, click -> jump.accept(target));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        getContent().add(button);
    }

    private @Nullable LocalDateTime nextWorkingDay(LocalDateTime now) {
        try {
            return calendar.get().workingDayAfter(now.toLocalDate()).atTime(now.toLocalTime());
        } catch (MissingYearException unknown) {
            return null;
        }
    }

    private static @Nullable LocalDateTime local(@Nullable OffsetDateTime time) {
        return time == null ? null : VietnamTime.local(time);
    }
}
