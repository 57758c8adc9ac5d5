package vn.quytrinh.designer.collaboration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.Objects;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.comment.Comment;
import vn.quytrinh.engine.comment.CommentThread;
import vn.quytrinh.engine.comment.Subject;

/** One thread: what it is about, what was said, and what can be done with it. A click on what it is about shows that. */
final class CommentThreadItem extends ListItem {
    private final CommentThread thread;
    private final Discussion discussion;
    private final Moments moments = new Moments(this);
    private final Instant now;
    private final Div answer = Blocks.block("comment-answer");

    CommentThreadItem(CommentThread thread, Discussion discussion, Elements elements, Instant now) {
        this.thread = thread;
        this.discussion = discussion;
        this.now = now;
        addClassName("comment-thread");
        setClassName("resolved", !thread.isOpen());
        add(subject(elements));
        thread.comments().forEach(comment -> add(comment(comment)));
        if (!thread.isOpen()) {
            add(Blocks.words(
                    "comment-settled",
                    getTranslation(
                            "collab.comments.settled",
                            String.valueOf(thread.resolvedBy()),
                            moments.moment(Objects.requireNonNull(thread.resolvedAt()), now))));
        }
        if (discussion.maySpeak()) {
            answer.add(actions());
            add(answer);
        }
    }

    /** Returns what a subject is called. */
    static String name(Component speaker, Subject subject) {
        String name = subject.label();
        return switch (subject.kind()) {
            case PROCEDURE -> speaker.getTranslation("collab.subject.PROCEDURE");
            case STEP -> subject.element() + (name.isEmpty() ? "" : " · " + name);
            case TRANSITION, TABLE, FINDING ->
                speaker.getTranslation("collab.subject." + subject.kind()) + " "
                        + (name.isEmpty() ? subject.element().replace(">", " → ") : name);
        };
    }

    private Component subject(Elements elements) {
        Subject about = thread.subject();
        if (!elements.exists(about)) {
            return Blocks.block(
                    "comment-subject gone",
                    new Span(name(this, about)),
                    Blocks.words("comment-gone", getTranslation("collab.comments.gone")));
        }
        NativeButton link = new NativeButton(name(this, about), click -> elements.show(about));
        link.addClassName("comment-subject");
        return link;
    }

    private Component comment(Comment comment) {
        String when = moments.moment(comment.writtenAt(), now);
        Span time = Blocks.words(
                "comment-time",
                comment.editedAt() == null || comment.isDeleted()
                        ? when
                        : getTranslation("collab.comments.edited", when));
        time.setTitle(moments.full(comment.writtenAt()));
        Div head = Blocks.block("comment-head", Blocks.words("comment-author", comment.author()), time);
        Div shown = Blocks.block(comment.isDeleted() ? "comment deleted" : "comment", head, words(comment));
        if (!comment.isDeleted() && comment.author().equals(discussion.person())) {
            head.add(
                    icon("collab.comments.edit", VaadinIcon.PENCIL, () -> edit(comment, shown)),
                    icon("collab.comments.delete", VaadinIcon.TRASH, () -> discussion.delete(thread, comment.id())));
        }
        return shown;
    }

    private void edit(Comment comment, Div shown) {
        CommentField field = new CommentField(
                comment.text(),
                text -> discussion.edit(thread, comment.id(), text),
                () -> shown.replace(shown.getComponentAt(1), words(comment)));
        shown.replace(shown.getComponentAt(1), field);
        field.focus();
    }

    private Div words(Comment comment) {
        Div words = Blocks.block("comment-words");
        words.setText(comment.isDeleted() ? getTranslation("collab.comments.deleted") : comment.text());
        return words;
    }

    private Div actions() {
        Div actions = Blocks.block("comment-actions");
        Button reply = button("collab.comments.reply", VaadinIcon.REPLY, this::reply);
        reply.addClassName("comment-reply");
        Button settle = button(
                thread.isOpen() ? "collab.comments.resolve" : "collab.comments.reopen",
                thread.isOpen() ? VaadinIcon.CHECK : VaadinIcon.ROTATE_LEFT,
                () -> discussion.settle(thread));
        settle.addClassName("comment-settle");
        actions.add(reply, settle);
        return actions;
    }

    private void reply() {
        answer.removeAll();
        CommentField field = new CommentField("", text -> discussion.reply(thread, text), () -> {
            answer.removeAll();
            answer.add(actions());
        });
        answer.add(field);
        field.focus();
    }

    private Button button(String key, VaadinIcon icon, Runnable action) {
        Button button = new Button(getTranslation(key), icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private Button icon(String key, VaadinIcon icon, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        return button;
    }
}
