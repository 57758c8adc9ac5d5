package vn.quytrinh.designer.sentence;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.quality.QualityWords;
import vn.quytrinh.engine.quality.OwnPack;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.model.quality.QualityRule;

/**
 * Shows what somebody else has published while a person was writing, and puts what the person has written upon it. Nothing of
 * either is given up unless the person says so.
 */
final class PackMergeDialog extends Dialog {
    private final PackMerge merge;
    private final QualityWords words;
    private final Button apply;
    private List<RuleConflictCard> cards = List.of();

    /**
     * @param draft what the person has written
     * @param newest the version that was published meanwhile
     * @param words the words of the page
     * @param merged is given what came of it, to be looked at and saved
     */
    PackMergeDialog(PackDraft draft, OwnPack newest, QualityWords words, Consumer<PackDraft> merged) {
        this.words = words;
        this.merge = draft.upon(newest);
        setHeaderTitle(words.text("pack.merge.title", newest.publishedBy()));
        setWidth("46rem");
        setMaxWidth("96vw");
        setCloseOnOutsideClick(false);
        Div body = Blocks.block("pack-merge");
        body.add(new Paragraph(words.text(
                newest.isInUse() ? "pack.merge.help" : "pack.merge.withdrawn",
                newest.publishedBy(),
                newest.version(),
                words.dayAndTime(
                        newest.publishedAt().atOffset(VietnamTime.OFFSET).toLocalDateTime()),
                Objects.requireNonNullElse(newest.note(), "–"))));
        conflicts(body, newest.publishedBy());
        list(body, words.text("pack.merge.mine"), RuleMerge.Kind.MINE);
        list(body, words.text("pack.merge.added"), RuleMerge.Kind.BOTH_ADDED);
        list(body, words.text("pack.merge.theirs", newest.publishedBy()), RuleMerge.Kind.THEIRS);
        add(body);
        apply = new Button(words.text("pack.merge.apply", newest.version()), click -> {
            close();
            merged.accept(draft.merged(newest, merge.merged(choices())));
        });
        apply.setId("pack-merge-apply");
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        decided();
        getFooter().add(new Button(words.text("cancel"), click -> close()), apply);
    }

    private void conflicts(Div body, String other) {
        cards = merge.conflicts().stream()
                .map(each -> new RuleConflictCard(each, other, words, this::decided))
                .toList();
        if (!cards.isEmpty()) {
            body.add(new H3(words.text("pack.merge.conflicts", cards.size())));
            cards.forEach(body::add);
        }
    }

    private void list(Div body, String title, RuleMerge.Kind kind) {
        List<RuleMerge> changes = merge.of(kind);
        if (changes.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        changes.forEach(each -> list.add(line(each, kind)));
        body.add(new H3(title), list);
    }

    private ListItem line(RuleMerge change, RuleMerge.Kind kind) {
        QualityRule now = kind == RuleMerge.Kind.THEIRS ? change.theirs() : change.mine();
        String what = now == null ? "DELETED" : change.base() == null ? "ADDED" : "CHANGED";
        QualityRule told = now == null ? Objects.requireNonNull(change.base()) : now;
        return new ListItem(
                Blocks.words("rule-id", change.id()),
                Blocks.words("merge-what", " " + words.text("pack.merge.what." + what) + ": "),
                new Span(RuleConflictCard.told(told, words)));
    }

    private void decided() {
        apply.setEnabled(cards.stream().allMatch(each -> each.choice().isPresent()));
    }

    private Map<String, RuleMerge.Choice> choices() {
        return cards.stream()
                .collect(Collectors.toMap(
                        RuleConflictCard::rule, each -> each.choice().orElseThrow()));
    }
}
