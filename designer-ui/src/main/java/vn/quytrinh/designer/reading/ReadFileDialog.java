package vn.quytrinh.designer.reading;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.interchange.format.FileContent;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.merge.Change;
import vn.quytrinh.interchange.merge.MergePlan;
import vn.quytrinh.model.process.Procedure;

/**
 * Shows what was read from a file before anything of it is stored: the procedures, what was doubtful and where, and for a procedure that has a
 * draft already each difference, to be taken or left.
 */
public final class ReadFileDialog extends Dialog {
    private static final int MOST_SHOWN = 200;

    private final LocalWords words;
    private final List<Taken> taken = new ArrayList<>();

    /**
     * Shows what was read.
     *
     * @param content what was read
     * @param draft finds the draft that a procedure read belongs to, empty when there is none
     * @param words the words of the person's language, not null
     * @param take is given every chosen procedure, merged into its draft where there is one
     */
    public ReadFileDialog(
            FileContent content,
            Function<Procedure, Optional<Procedure>> draft,
            LocalWords words,
            Consumer<List<Procedure>> take) {
        this.words = words;
        addClassName("read-file");
        setHeaderTitle(words.text("read"));
        setWidth("64rem");
        setMaxWidth("96vw");
        content.procedures().forEach(procedure -> add(procedure(procedure, draft.apply(procedure))));
        if (content.procedures().isEmpty()) {
            add(new Paragraph(words.text("read.none")));
        }
        remarks(content.remarks());
        Button store = new Button(words.text("read.take"), click -> {
            close();
            take.accept(taken.stream()
                    .filter(each -> each.chosen().getValue())
                    .map(Taken::procedure)
                    .toList());
        });
        store.setId("read-take");
        store.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        store.setEnabled(!content.procedures().isEmpty());
        getFooter().add(new Button(words.text("cancel"), click -> close()), store);
    }

    private Div procedure(Procedure read, Optional<Procedure> draft) {
        Checkbox chosen = new Checkbox(words.text(
                "read.procedure",
                read.getName() == null ? read.getId() : read.getName(),
                read.getCode() == null ? "–" : read.getCode(),
                String.valueOf(read.getProcess().getSteps().size())));
        chosen.setValue(true);
        Div shown = new Div(chosen);
        shown.addClassName("read-procedure");
        if (draft.isEmpty()) {
            taken.add(new Taken(chosen, read, Optional.empty(), Set.of()));
            return shown;
        }
        MergePlan plan = MergePlan.of(draft.get(), read);
        Set<String> left = new HashSet<>();
        taken.add(new Taken(chosen, read, Optional.of(plan), left));
        shown.add(new Paragraph(
                words.text("read.merge", String.valueOf(plan.changes().size()))));
        if (!plan.changes().isEmpty()) {
            shown.add(changes(plan.changes(), left));
        }
        return shown;
    }

    private NativeTable changes(List<Change> changes, Set<String> left) {
        NativeTable table = new NativeTable();
        table.addClassName("read-changes");
        NativeTableRow head = table.getHead().addRow();
        List.of("take.one", "element", "field", "before", "after")
                .forEach(column -> head.addHeaderCell().setText(words.text("read." + column)));
        changes.stream().limit(MOST_SHOWN).forEach(change -> {
            NativeTableRow row = table.getBody().addRow();
            Checkbox accepted = new Checkbox(true);
            accepted.setAriaLabel(words.text("read.take.one") + " " + change.element() + " " + change.field());
            accepted.setEnabled(change.kind() != Change.Kind.KEPT);
            accepted.addValueChangeListener(event -> {
                if (event.getValue()) {
                    left.remove(change.id());
                } else {
                    left.add(change.id());
                }
            });
            row.addDataCell().add(accepted);
            row.addDataCell().setText(change.element());
            row.addDataCell().setText(change.field());
            row.addDataCell().setText(change.before());
            row.addDataCell().setText(change.kind() == Change.Kind.KEPT ? words.text("read.kept") : change.after());
        });
        return table;
    }

    private void remarks(List<Remark> remarks) {
        List<Remark> doubts = remarks.stream()
                .filter(remark -> remark.level() == Remark.Level.DOUBT)
                .toList();
        if (doubts.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("read-doubts");
        doubts.stream()
                .limit(MOST_SHOWN)
                .forEach(remark -> list.add(new ListItem((remark.place().isEmpty() ? "" : remark.place() + ": ")
                        + words.either(remark.text().vi(), remark.text().en()))));
        add(new H3(words.text("read.doubts", String.valueOf(doubts.size()))), list);
    }

    /** A procedure that may be taken, with the differences the person left. */
    private record Taken(Checkbox chosen, Procedure read, Optional<MergePlan> plan, Set<String> left) {

        Procedure procedure() {
            return plan.map(differences -> differences.apply(change -> !left.contains(change.id())))
                    .orElse(read);
        }
    }
}
