package vn.quytrinh.designer.merging;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.designer.comparison.Compared;
import vn.quytrinh.designer.comparison.ComparedWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.merge.Merged;
import vn.quytrinh.procedure.merge.Side;
import vn.quytrinh.procedure.merge.ThreeWayMerge;

/**
 * Brings somebody else's work into one's own draft: what is in conflict is decided one by one, and what comes of it is seen before
 * anything is changed.
 */
public final class MergeDialog extends Dialog {
    private final Procedure mine;
    private final OtherDraft theirs;
    private final Consumer<MergeResult> apply;
    private final ConflictWords words = new ConflictWords(this);
    private final ComboBox<Compared> ancestor = new ComboBox<>();
    private final Tab deciding = new Tab();
    private final Div conflicts = Blocks.block("conflicts");
    private final Span open = new Span();
    private final Paragraph loose = new Paragraph();
    private final Button confirm = new Button();
    private final MergePreview preview;
    private List<ConflictCard> cards = List.of();
    private ThreeWayMerge merge;

    /**
     * Looks at both.
     *
     * @param mine one's own draft as it is now, which is only read, not null
     * @param theirs the other's work, not null
     * @param rules tells what the rules find in a procedure, not null
     * @param apply takes what comes of it, not null
     */
    public MergeDialog(
            Procedure mine, OtherDraft theirs, Function<Procedure, List<Finding>> rules, Consumer<MergeResult> apply) {
        this.mine = mine;
        this.theirs = theirs;
        this.apply = apply;
        addClassName("merge-dialog");
        setHeaderTitle(getTranslation("merge.title", theirs.title()));
        setWidth("68rem");
        setMaxWidth("96vw");
        setHeight("90vh");
        TabSheet tabs = new TabSheet();
        tabs.setSizeFull();
        tabs.add(deciding, conflicts);
        preview = new MergePreview(mine, rules, tabs);
        ancestor(new ComparedWords(this));
        loose.addClassName("merge-loose");
        open.setId("merge-open");
        confirm.setText(getTranslation("merge.apply"));
        confirm.setId("merge-apply");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> carryOut());
        add(Blocks.block("merge", ancestor, tabs, loose, preview));
        getFooter().add(open, new Button(getTranslation("cancel"), click -> close()), confirm);
        merge = look();
    }

    private void ancestor(ComparedWords compared) {
        ancestor.setId("merge-base");
        ancestor.setLabel(getTranslation("merge.base"));
        ancestor.setHelperText(getTranslation("merge.base.help"));
        ancestor.setPlaceholder(getTranslation("merge.base.none"));
        ancestor.setClearButtonVisible(true);
        ancestor.setItems(theirs.ancestors());
        ancestor.setItemLabelGenerator(compared::line);
        ancestor.setVisible(!theirs.ancestors().isEmpty());
        ancestor.setWidthFull();
        if (theirs.likely()) {
            ancestor.setValue(theirs.ancestors().getFirst());
        }
        ancestor.addValueChangeListener(change -> merge = look());
    }

    private ThreeWayMerge look() {
        @Nullable
        Procedure base = ancestor.getValue() == null ? null : theirs.read().apply(ancestor.getValue());
        merge = ThreeWayMerge.of(base, mine, theirs.procedure());
        cards = merge.conflicts().stream()
                .map(conflict -> new ConflictCard(conflict, words, this::refresh))
                .toList();
        conflicts.removeAll();
        if (cards.isEmpty()) {
            conflicts.add(new Paragraph(getTranslation("merge.conflicts.none")));
        }
        cards.forEach(conflicts::add);
        deciding.setLabel(getTranslation("merge.conflicts", cards.size()));
        refresh();
        return merge;
    }

    private void refresh() {
        Merged merged = merged();
        long undecided =
                cards.stream().filter(card -> card.decision().isEmpty()).count();
        open.setText(undecided == 0 ? "" : getTranslation("merge.undecided", undecided));
        confirm.setEnabled(undecided == 0);
        String lost = merged.loose().stream().map(each -> words.label(each)).collect(Collectors.joining("; "));
        loose.setText(getTranslation("merge.loose", lost));
        loose.setVisible(!lost.isEmpty());
        preview.show(merged, words);
    }

    private Merged merged() {
        Map<String, Side> decisions = new HashMap<>();
        cards.forEach(card -> card.decision()
                .ifPresent(decision -> decisions.put(card.conflict().id(), decision.side())));
        return Objects.requireNonNull(merge).result(decisions);
    }

    private void carryOut() {
        List<MergeResult.Reminder> reminders = new ArrayList<>();
        cards.stream()
                .filter(card -> card.decision().filter(Decision.LATER::equals).isPresent())
                .map(ConflictCard::conflict)
                .forEach(conflict -> reminders.add(new MergeResult.Reminder(
                        words.subject(conflict),
                        words.text(
                                "merge.later.comment",
                                words.what(conflict),
                                words.mine(conflict),
                                words.theirs(conflict)))));
        close();
        apply.accept(new MergeResult(merged().procedure(), reminders));
    }
}
