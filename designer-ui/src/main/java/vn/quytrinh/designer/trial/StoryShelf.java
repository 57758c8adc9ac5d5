package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.trial.Rehearsal;
import vn.quytrinh.engine.trial.Stories;
import vn.quytrinh.engine.trial.StoryRun;
import vn.quytrinh.engine.trial.Trial;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Story;

/** The stories kept with the draft, each played anew, with what is no longer as expected. */
final class StoryShelf extends Composite<Div> {
    private final Supplier<Procedure> draft;
    private final Supplier<Rehearsal> rehearsal;
    private final Stories stories;
    private final StoryKeeper keeper;
    private final Supplier<TrialStory> played;
    private final Consumer<Story> opener;
    private final Runnable boundaries;

    /**
     * @param draft gives the draft as it stands
     * @param rehearsal makes it ready to decide with
     * @param stories plays the stories
     * @param keeper keeps them
     * @param played gives what is being played
     * @param opener plays a story before the person's eyes
     * @param boundaries offers the cases at the edges
     */
    StoryShelf(
            Supplier<Procedure> draft,
            Supplier<Rehearsal> rehearsal,
            Stories stories,
            StoryKeeper keeper,
            Supplier<TrialStory> played,
            Consumer<Story> opener,
            Runnable boundaries) {
        this.draft = draft;
        this.rehearsal = rehearsal;
        this.stories = stories;
        this.keeper = keeper;
        this.played = played;
        this.opener = opener;
        this.boundaries = boundaries;
        getContent().addClassName("trial-shelf");
        // It scrolls, so it must be reached by the keyboard too.
        getContent().getElement().setAttribute("tabindex", "0");
    }

    void show(TrialWords words) {
        List<StoryRun> runs = stories.run(draft.get());
        getContent().removeAll();
        if (keeper.mayEdit()) {
            getContent().add(tools(words));
        }
        getContent().add(Blocks.words("trial-note", summary(runs, words)));
        runs.forEach(run -> getContent().add(card(run, words)));
    }

    private Div tools(TrialWords words) {
        TextField name = new TextField();
        name.setPlaceholder(words.text("story.name"));
        name.setAriaLabel(words.text("story.name"));
        name.setMaxLength(200);
        Button keep = new Button(words.text("story.keep"), click -> {
            if (name.isEmpty()) {
                name.setInvalid(true);
                name.setErrorMessage(words.text("story.name.missing"));
                name.focus();
            } else {
                TrialStory story = played.get();
                keeper.add(
                        List.of(Stories.record(rehearsal.get(), name.getValue().strip(), story.events(), story.now())));
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        name.addKeyPressListener(Key.ENTER, press -> keep.click());
        Button edges = new Button(words.text("story.boundaries"), click -> boundaries.run());
        return Blocks.block("story-tools", name, keep, edges);
    }

    private static String summary(List<StoryRun> runs, TrialWords words) {
        if (runs.isEmpty()) {
            return words.text("story.none");
        }
        long holding = runs.stream().filter(StoryRun::holds).count();
        return words.text("story.summary", runs.size(), holding, runs.size() - holding);
    }

    private Div card(StoryRun run, TrialWords words) {
        Story story = run.story();
        String state = words.text(run.holds() ? "story.holds" : "story.differs");
        Div head = Blocks.block(
                "story-head",
                Blocks.words("story-state", (run.holds() ? "✓ " : "✗ ") + state),
                Blocks.words("trial-event-name", story.getName() == null ? "?" : story.getName()));
        Div card = Blocks.block(run.holds() ? "story-card" : "story-card story-differs", head);
        if (run.trial() instanceof Trial.Failed failed) {
            card.add(Blocks.words("trial-statement", words.of(failed.message())));
        }
        run.differences()
                .forEach(difference -> card.add(Blocks.words("trial-statement", difference.in(words.vietnamese()))));
        card.add(actions(run, words));
        return card;
    }

    private Div actions(StoryRun run, TrialWords words) {
        Story story = run.story();
        Div actions = Blocks.block("trial-buttons");
        if (!(run.trial() instanceof Trial.Failed failed && failed.code().equals(Stories.UNREADABLE))) {
            actions.add(action(words.text("story.open"), () -> opener.accept(story)));
        }
        if (keeper.mayEdit()) {
            if (!run.holds()) {
                actions.add(action(
                        words.text("story.renew"),
                        () -> keeper.replace(story, Stories.renewed(rehearsal.get(), story))));
            }
            actions.add(
                    action(words.text("story.rename"), () -> new NameDialog(story, keeper, words).open()),
                    action(words.text("story.delete"), () -> keeper.delete(story)));
        }
        return actions;
    }

    private static Button action(String text, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
