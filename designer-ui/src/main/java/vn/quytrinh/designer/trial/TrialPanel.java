package vn.quytrinh.designer.trial;

import vn.quytrinh.engine.trial.TrialDecisions;
import vn.quytrinh.engine.trial.Trial;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Supplier;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.worktime.WorkingCalendar;

/**
 * Plays a dossier under a draft (chạy thử) and shows what the runtime would answer: the due date with its day-by-day count, who
 * has it now, what may come next, what is denied, and the article for each. It fills its parent.
 */
@StyleSheet("context://designer/trial.css")
public final class TrialPanel extends Composite<Div> implements LocaleChangeObserver {
    /** The last Thursday before Tết 2026: a count that shows what a calendar is for. */
    private static final LocalDateTime FIRST_RECEIPT = LocalDateTime.of(2026, 2, 12, 9, 0);

    private final Supplier<Procedure> draft;
    private final TrialDecisions decisions;
    private final TrialStory story = new TrialStory(FIRST_RECEIPT);
    private final MomentField receipt;
    private final MomentField now;
    private final StoryList played;
    private final TimeJumps jumps;
    private final ActionList actions = new ActionList(this::play);
    private final AnswerPane answer = new AnswerPane();

    /**
     * Creates the panel with a dossier accepted on 12/02/2026 at 09:00.
     *
     * @param draft gives the draft as it stands, saved or not, not null
     * @param decisions decides, not null
     */
    public TrialPanel(Supplier<Procedure> draft, TrialDecisions decisions) {
        this.draft = draft;
        this.decisions = decisions;
        Supplier<WorkingCalendar> calendar = () -> decisions.calendar(draft.get());
        this.receipt = new MomentField("trial.receipt", calendar, FIRST_RECEIPT, this::receiveAt);
        this.now = new MomentField("trial.now", calendar, FIRST_RECEIPT, this::moveTo);
        this.played = new StoryList(calendar, this::retime, this::takeBack);
        this.jumps = new TimeJumps(calendar, this::moveTo);
        getContent().addClassName("trial-panel");
        getContent()
                .add(
                        Blocks.block("trial-play", receipt, played, Blocks.block("trial-now", now, jumps), actions),
                        answer);
    }

    /** Asks again, after the draft has changed. */
    public void refresh() {
        if (!isAttached()) {
            return;
        }
        var words = new TrialWords(this);
        Trial trial = decisions.decide(draft.get(), story.events(), story.instant());
        receipt.setValue(story.receivedAt());
        now.setValue(story.now());
        played.show(story, words);
        jumps.show(story.now(), trial, words);
        actions.show(trial, words);
        answer.show(trial, words);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        refresh();
    }

    private void receiveAt(LocalDateTime moment) {
        story.receiveAt(moment);
        refresh();
    }

    private void moveTo(LocalDateTime moment) {
        story.moveTo(moment);
        refresh();
    }

    private void retime(int index, LocalDateTime moment) {
        story.retime(index, moment);
        refresh();
    }

    private void takeBack() {
        story.takeBack();
        refresh();
    }

    private void play(EventType type, Map<String, Object> data) {
        story.play(type, data);
        refresh();
    }
}
