package vn.quytrinh.designer.reading;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.model.process.Procedure;

/** The annexes of a file, each to be looked at, and to be taken or left out. */
final class AnnexList extends Div {
    private final ReadingDesk desk;
    private final Runnable chosen;

    /**
     * @param chosen runs when an annex is taken or left out
     */
    AnnexList(ReadingDesk desk, Runnable chosen) {
        this.desk = desk;
        this.chosen = chosen;
        addClassName("reading-annexes");
        desk.onReading(this::show);
        show();
    }

    void show() {
        ReadingWords words = new ReadingWords(this);
        removeAll();
        setVisible(desk.reading().drafts().size() > 1);
        add(new H3(words.text("reading.annexes", desk.reading().drafts().size())));
        UnorderedList list = new UnorderedList();
        desk.reading().drafts().forEach(draft -> list.add(annex(draft, words)));
        add(list);
    }

    private ListItem annex(Procedure draft, ReadingWords words) {
        String name = Objects.requireNonNullElse(draft.getName(), draft.getId());
        Checkbox taken = new Checkbox(desk.open().isTaken(draft));
        taken.setAriaLabel(words.text("reading.take.annex", name));
        taken.addValueChangeListener(change -> {
            desk.open().take(draft, change.getValue());
            chosen.run();
        });
        NativeButton show = new NativeButton();
        show.addClickListener(click -> desk.show(draft.getId()));
        int doubts = desk.reading().open(draft).size();
        show.add(
                Blocks.words("annex-name", name),
                Blocks.words(
                        "quiet",
                        words.text(
                                "reading.annex.facts",
                                draft.getProcess().getSteps().size(),
                                doubts)));
        boolean shown = draft.getId().equals(desk.annex());
        show.getElement().setAttribute("aria-current", String.valueOf(shown));
        ListItem line = new ListItem(taken, show);
        line.addClassName("annex");
        line.setClassName("selected", shown);
        return line;
    }
}
