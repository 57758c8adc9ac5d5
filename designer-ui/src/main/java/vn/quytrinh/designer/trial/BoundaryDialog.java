package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.trial.BoundaryStories;
import vn.quytrinh.engine.trial.StoryAspect;
import vn.quytrinh.model.process.Expectation;
import vn.quytrinh.model.process.Story;
import vn.quytrinh.worktime.MissingYearException;

/** Offers the cases at the edges with what the draft answers to each, to be looked at and kept. */
final class BoundaryDialog extends Dialog {
    private final Map<Story, Checkbox> chosen = new LinkedHashMap<>();
    private final TrialWords words;

    BoundaryDialog(BoundaryStories.Cases found, StoryKeeper keeper, TrialWords words) {
        this.words = words;
        setHeaderTitle(words.text("story.boundaries"));
        setWidth("52rem");
        setMaxWidth("94vw");
        List<Story> cases = found.stories();
        MissingYearException beyond = found.beyond();
        if (!cases.isEmpty()) {
            add(Blocks.words("trial-note", words.text("story.boundaries.look")));
        } else if (beyond == null) {
            add(Blocks.words("trial-note", words.text("story.boundaries.none")));
        }
        if (beyond != null) {
            add(Blocks.words("trial-note", words.either(beyond.vietnamese(), beyond.english())));
        }
        Div list = Blocks.block("story-cases");
        cases.forEach(story -> list.add(row(story)));
        add(list);
        Button keep = new Button(words.text("story.keep.chosen"), click -> {
            close();
            List<Story> kept = chosen.entrySet().stream()
                    .filter(entry -> entry.getValue().getValue())
                    .map(Map.Entry::getKey)
                    .toList();
            if (!kept.isEmpty()) {
                keeper.add(kept);
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.setEnabled(!cases.isEmpty());
        getFooter().add(new Button(words.text("cancel"), click -> close()), keep);
    }

    private Div row(Story story) {
        Checkbox box = new Checkbox(story.getName(), true);
        chosen.put(story, box);
        return Blocks.block("story-case", box, Blocks.words("trial-note", answer(story)));
    }

    /** What the draft answers, without what says nothing. */
    private String answer(Story story) {
        return story.getExpectations().stream()
                .filter(expected -> !expected.getValue().isEmpty())
                .map(this::line)
                .collect(Collectors.joining(" · "));
    }

    private String line(Expectation expected) {
        StoryAspect aspect = StoryAspect.valueOf(expected.getAspect());
        return words.of(aspect.text()) + " " + words.value(aspect, expected.getValue());
    }
}
