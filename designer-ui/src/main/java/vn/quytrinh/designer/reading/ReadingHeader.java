package vn.quytrinh.designer.reading;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import vn.quytrinh.designer.pieces.Blocks;

/** Names the file, says how sure its reading is, and holds what can be done with the whole of it. */
final class ReadingHeader extends Header {
    private final ReadingDesk desk;
    private final Span facts = new Span();
    private final Span legend = new Span();
    private final Button undo = new Button(VaadinIcon.ROTATE_LEFT.create());
    private final Button take = new Button();

    ReadingHeader(ReadingDesk desk, boolean mayTake, Runnable undone, Runnable taken, Runnable left) {
        this.desk = desk;
        addClassName("reading-header");
        H2 name = new H2(desk.open().name());
        name.setTitle(name.getText());
        facts.addClassName("quiet");
        facts.getElement().setAttribute("role", "status");
        legend.addClassName("reading-legend");
        Div about = Blocks.block("reading-about", name, facts, legend);
        undo.setId("reading-undo");
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        undo.addClickListener(click -> undone.run());
        Button leave = new Button(getTranslation("reading.leave"), click -> left.run());
        leave.setId("reading-leave");
        take.setId("reading-take");
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.addClickListener(click -> taken.run());
        take.setVisible(mayTake);
        add(about, undo, leave, take);
        desk.onReading(this::show);
        show();
    }

    void show() {
        ReadingWords words = new ReadingWords(this);
        int open = desk.reading().open().size();
        facts.setText(words.text("reading.facts", desk.reading().drafts().size(), open));
        legend.removeAll();
        for (CellMark.Look look :
                new CellMark.Look[] {CellMark.Look.SURE, CellMark.Look.LIKELY, CellMark.Look.DOUBTFUL}) {
            Span sample = new Span(
                    words.text("reading.count", words.of(look), desk.marks().count(look)));
            sample.addClassNames("legend-" + look.name().toLowerCase(Locale.ROOT));
            legend.add(sample);
        }
        undo.setEnabled(desk.open().canUndo());
        undo.setAriaLabel(words.text("reading.undo"));
        undo.setTooltipText(words.text("reading.undo") + " (Ctrl+Z)");
        int chosen = desk.open().taken().size();
        take.setText(words.text("reading.take", chosen));
        take.setEnabled(chosen > 0);
    }
}
