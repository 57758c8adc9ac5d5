package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.slip.PlayedSlips;
import vn.quytrinh.engine.slip.Slips;
import vn.quytrinh.engine.trial.BoundaryStories;
import vn.quytrinh.engine.trial.Stories;
import vn.quytrinh.engine.trial.Trial;
import vn.quytrinh.engine.trial.TrialDecisions;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Story;
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
    private final BoundaryStories boundaries;
    private final StoryKeeper keeper;
    private TrialStory story = new TrialStory(FIRST_RECEIPT);
    private final MomentField receipt;
    private final MomentField now;
    private final StoryList played;
    private final TimeJumps jumps;
    private final ActionList actions = new ActionList(this::play);
    private final PlayedSlips playedSlips;
    private final SlipList slips;
    private final OfficeMonth month;
    private final Button monthOpener = new Button(VaadinIcon.CALENDAR.create());
    private final Popover monthPopover;
    private final AnswerPane answer = new AnswerPane();
    private final TokenDiagram diagram = new TokenDiagram();
    private final StoryShelf shelf;
    private final Tab answerTab = new Tab();
    private final Tab diagramTab = new Tab();
    private final Tab shelfTab = new Tab();
    private final TabSheet sheet = new TabSheet();

    /**
     * Creates the panel with a dossier accepted on 12/02/2026 at 09:00.
     *
     * @param draft gives the draft as it stands, saved or not, not null
     * @param trials decides and plays stories, not null
     * @param keeper keeps stories with the draft, not null
     */
    public TrialPanel(Supplier<Procedure> draft, Trials trials, StoryKeeper keeper) {
        this.draft = draft;
        this.decisions = trials.decisions();
        this.boundaries = trials.boundaries();
        this.keeper = keeper;
        Slips forms = Slips.vietnam();
        this.playedSlips = new PlayedSlips(decisions, forms);
        this.slips = new SlipList(forms.forms());
        Supplier<WorkingCalendar> calendar = () -> decisions.calendar(draft.get());
        this.receipt = new MomentField("trial.receipt", calendar, FIRST_RECEIPT, this::receiveAt);
        this.now = new MomentField("trial.now", calendar, FIRST_RECEIPT, this::moveTo);
        this.played = new StoryList(calendar, this::retime, this::takeBack);
        this.jumps = new TimeJumps(calendar, this::moveTo);
        this.month = new OfficeMonth(calendar, this::receiveOn);
        this.monthPopover = new Popover(month);
        monthPopover.setTarget(monthOpener);
        monthPopover.addOpenedChangeListener(
                change -> month.show(story.receivedAt().toLocalDate()));
        monthOpener.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        this.shelf = new StoryShelf(
                draft,
                () -> decisions.rehearse(draft.get()),
                trials.stories(),
                keeper,
                () -> story,
                this::open,
                this::offer);
        sheet.add(answerTab, answer);
        sheet.add(diagramTab, diagram);
        sheet.add(shelfTab, shelf);
        sheet.addClassName("trial-sheet");
        sheet.addSelectedChangeListener(change -> refresh());
        getContent().addClassName("trial-panel");
        getContent()
                .add(
                        Blocks.block(
                                "trial-play",
                                Blocks.block("trial-receipt", receipt, monthOpener, monthPopover),
                                played,
                                Blocks.block("trial-now", now, jumps),
                                actions,
                                slips),
                        sheet);
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
        slips.show(trial instanceof Trial.Decided decided ? playedSlips.of(draft.get(), decided) : List.of(), words);
        answer.show(trial, words);
        if (sheet.getSelectedTab() == diagramTab) {
            diagram.show(draft.get(), trial, words);
        } else if (sheet.getSelectedTab() == shelfTab) {
            shelf.show(words);
        }
        shelfTab.setLabel(words.text("story.tab", draft.get().getStories().size()));
    }

    /** Shows the stories kept with the draft. */
    public void showStories() {
        sheet.setSelectedTab(shelfTab);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        answerTab.setLabel(getTranslation("trial.tab.answer"));
        diagramTab.setLabel(getTranslation("trial.tab.diagram"));
        monthOpener.setAriaLabel(getTranslation("month.open"));
        monthOpener.setTooltipText(getTranslation("month.open"));
        refresh();
    }

    private void receiveOn(LocalDate day) {
        monthPopover.close();
        receiveAt(day.atTime(story.receivedAt().toLocalTime()));
    }

    private void open(Story kept) {
        story = new TrialStory(Stories.events(kept), Stories.askedAt(kept));
        sheet.setSelectedTab(answerTab);
        refresh();
    }

    private void offer() {
        LocalDate from = story.receivedAt().toLocalDate().withDayOfYear(1);
        new BoundaryDialog(boundaries.of(draft.get(), from), keeper, new TrialWords(this)).open();
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
