package vn.quytrinh.designer.approval;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.collaboration.Moments;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.approval.ApprovalMove;
import vn.quytrinh.engine.approval.ApprovalMove.Kind;
import vn.quytrinh.engine.standing.Way;

/** What may come next: a button for each that the person may do, and for the others why not. */
final class MoveForm extends Div {
    private static final int LONGEST = 2000;

    private final ApprovalDesk desk;
    private final ReviewedPage page;
    private final Way way;
    private final Moments words;
    private final Runnable taken;
    private final TextArea note = new TextArea();
    private final Refusal refusal = new Refusal();

    MoveForm(ApprovalDesk desk, ReviewedPage page, Way way, Moments words, Runnable taken) {
        this.desk = desk;
        this.page = page;
        this.way = way;
        this.words = words;
        this.taken = taken;
        addClassName("move-form");
        List<ApprovalMove> moves = way.moves(desk.caller());
        List<Kind> open = moves.stream()
                .filter(move -> move.obstacle() == null)
                .map(ApprovalMove::kind)
                .toList();
        if (mustOpenTheVersion(open)) {
            add(openTheVersion());
        } else if (!open.isEmpty()) {
            offer(open);
        }
        explain(moves);
    }

    /** Whoever signs looks at the version itself, not at what may have been changed on a page since. */
    private boolean mustOpenTheVersion(List<Kind> open) {
        boolean signs = open.contains(Kind.REVIEW) || open.contains(Kind.APPROVE);
        return signs && (page.isEditable() || page.revision() != revision());
    }

    private Anchor openTheVersion() {
        Anchor link = new Anchor(
                ApprovalDesk.address(page.key(), revision()), words.text("approval.open", String.valueOf(revision())));
        link.setId("approval-open-version");
        return link;
    }

    private void offer(List<Kind> open) {
        boolean speaks = open.contains(Kind.REVIEW) || open.contains(Kind.APPROVE) || open.contains(Kind.RETURN);
        if (speaks) {
            note.setId("approval-note");
            note.setLabel(words.text("approval.note"));
            note.setHelperText(words.text("approval.note.help"));
            note.setMaxLength(LONGEST);
            note.setWidthFull();
            add(note);
        }
        Div buttons = Blocks.block("move-buttons");
        open.forEach(kind -> buttons.add(button(kind)));
        add(refusal, buttons);
    }

    private Button button(Kind kind) {
        boolean again = kind == Kind.PUBLISH && way.standing().release() != null;
        Button button = new Button(words.text("approval.move." + kind + (again ? ".again" : "")), click -> take(kind));
        button.setId("approval-" + kind.name().toLowerCase(Locale.ROOT));
        button.addThemeVariants(
                kind == Kind.RETURN
                        ? ButtonVariant.LUMO_ERROR
                        : again ? ButtonVariant.LUMO_TERTIARY : ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void explain(List<ApprovalMove> moves) {
        Set<String> reasons = new LinkedHashSet<>();
        moves.forEach(move -> {
            String reason = reason(move);
            if (reason != null) {
                reasons.add(reason);
            }
        });
        reasons.forEach(reason -> {
            Paragraph why = new Paragraph(reason);
            why.addClassName("move-why");
            add(why);
        });
    }

    private @Nullable String reason(ApprovalMove move) {
        if (move.obstacle() == null) {
            return null;
        }
        Role role = way.standing().stage().next();
        return switch (move.obstacle()) {
            case ROLE -> role == null ? null : words.text("approval.why.ROLE", words.text("approval.role." + role));
            case AGENCY -> words.text("approval.why.AGENCY", way.standing().agency());
            case AUTHOR, SIGNED -> words.text("approval.why." + move.obstacle() + "." + move.kind());
        };
    }

    private void take(Kind kind) {
        refusal.clear();
        note.setInvalid(false);
        switch (kind) {
            case SUBMIT -> page.versionFirst(words.text("approval.version"), this::submit);
            case PUBLISH -> desk.publications().open(page.key(), taken);
            case RETURN -> giveBack();
            case REVIEW -> guarded(() -> desk.approvals().review(page.key(), revision(), said(), desk.caller()));
            case APPROVE -> guarded(() -> desk.approvals().approve(page.key(), revision(), said(), desk.caller()));
        }
    }

    private void submit() {
        new SubmitDialog(desk, page.key(), taken).open();
    }

    private void giveBack() {
        if (note.getValue().isBlank()) {
            note.setErrorMessage(words.text("approval.reason.required"));
            note.setInvalid(true);
            note.focus();
            return;
        }
        guarded(() -> desk.approvals()
                .giveBack(page.key(), revision(), note.getValue().strip(), desk.caller()));
    }

    private void guarded(Runnable step) {
        try {
            step.run();
            taken.run();
        } catch (EngineException refused) {
            refusal.show(refused, words);
        }
    }

    private @Nullable String said() {
        return note.getValue().isBlank() ? null : note.getValue().strip();
    }

    private int revision() {
        return way.standing().draft().revision();
    }
}
