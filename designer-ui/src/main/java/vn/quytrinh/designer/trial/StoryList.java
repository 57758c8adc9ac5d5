package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.worktime.WorkingCalendar;

/** What has happened to the dossier so far. The time of each event can be changed, the last one taken back. */
final class StoryList extends Composite<Div> {

    /** Is told that an event happened at another time. */
    interface Retimer {
        void retime(int index, LocalDateTime moment);
    }

    private final Supplier<WorkingCalendar> calendar;
    private final Retimer retimer;
    private final Runnable takeBack;

    StoryList(Supplier<WorkingCalendar> calendar, Retimer retimer, Runnable takeBack) {
        this.calendar = calendar;
        this.retimer = retimer;
        this.takeBack = takeBack;
        getContent().addClassName("trial-story");
    }

    void show(TrialStory story, TrialWords words) {
        getContent().removeAll();
        getContent().add(Pieces.heading(words.text("trial.story")));
        List<DossierEvent> events = story.events();
        if (events.isEmpty()) {
            getContent().add(Blocks.words("trial-none", words.text("trial.story.none")));
        }
        for (int index = 0; index < events.size(); index++) {
            getContent().add(row(index, events.get(index), index == events.size() - 1, words));
        }
    }

    private Div row(int index, DossierEvent event, boolean last, TrialWords words) {
        Span name = Blocks.words("trial-event-name", words.event(event.type()) + detail(event));
        Button time = new Button(words.moment(event.occurredAt()));
        time.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        time.setTooltipText(words.text("trial.retime"));
        Popover editor = new Popover(
                new MomentField("trial.retime", calendar, event.localTime(), moment -> retimer.retime(index, moment)));
        editor.setTarget(time);
        Div row = Blocks.block("trial-event", name, time, editor);
        if (last) {
            Button back = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> takeBack.run());
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
            back.setAriaLabel(words.text("trial.takeBack"));
            back.setTooltipText(words.text("trial.takeBack"));
            row.add(back);
        }
        return row;
    }

    private static String detail(DossierEvent event) {
        String outcome = event.text("outcome");
        String step = event.text("step");
        if (outcome != null) {
            return " " + outcome.replace(">", " → ");
        }
        return step == null ? "" : " " + step;
    }
}
