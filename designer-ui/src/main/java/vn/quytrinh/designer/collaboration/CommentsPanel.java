package vn.quytrinh.designer.collaboration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.comment.CommentThread;
import vn.quytrinh.engine.comment.Subject;

/** Lists what people say about a procedure, and lets a person speak. */
public final class CommentsPanel extends Composite<Div> implements LocaleChangeObserver {
    private final Discussion discussion;
    private final Elements elements;
    private final InstantSource clock;
    private final Select<Filter> filter = new Select<>();
    private final Button speak = new Button(VaadinIcon.PLUS.create(), click -> speak(null));
    private final Div composer = new Div();
    private final Div body = new Div();
    private Filter chosen = Filter.OPEN;

    private enum Filter {
        OPEN,
        RESOLVED,
        MINE
    }

    /**
     * Shows the comments of one page.
     *
     * @param discussion what is said, not null
     * @param elements what it is about, not null
     * @param clock tells the time, not null
     */
    public CommentsPanel(Discussion discussion, Elements elements, InstantSource clock) {
        this.discussion = discussion;
        this.elements = elements;
        this.clock = clock;
        getContent().addClassName("comments");
        getContent().getElement().setAttribute("role", "region");
        filter.addThemeVariants(SelectVariant.LUMO_SMALL);
        filter.setItems(Filter.values());
        filter.setItemLabelGenerator(each -> getTranslation("collab.comments.filter." + each));
        filter.setValue(chosen);
        filter.addValueChangeListener(change -> choose(change.getValue()));
        speak.setId("comment-new");
        speak.addThemeVariants(ButtonVariant.LUMO_SMALL);
        speak.setVisible(discussion.maySpeak());
        Div bar = new Div(filter, speak);
        bar.addClassName("comments-bar");
        composer.addClassName("comment-composer");
        body.addClassName("comments-body");
        getContent().add(bar, composer, body);
        discussion.onChange(this::showUnlessWriting);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().getElement().setAttribute("aria-label", getTranslation("collab.comments"));
        filter.setAriaLabel(getTranslation("collab.comments.filter"));
        speak.setText(getTranslation("collab.comments.new"));
        filter.getDataProvider().refreshAll();
        filter.setValue(chosen);
        show();
    }

    /**
     * Opens the field for a new thread.
     *
     * @param about what it is about, null for what is selected
     */
    public void speak(@Nullable Subject about) {
        if (!discussion.maySpeak()) {
            return;
        }
        composer.removeAll();
        Select<Subject> subject = new Select<>();
        List<Subject> subjects = elements.subjects();
        subject.setItems(
                about == null
                        ? subjects
                        : Stream.concat(Stream.of(about), subjects.stream())
                                .distinct()
                                .toList());
        subject.setItemLabelGenerator(each -> CommentThreadItem.name(this, each));
        subject.setLabel(getTranslation("collab.comments.about"));
        subject.addThemeVariants(SelectVariant.LUMO_SMALL);
        subject.setWidthFull();
        subject.setId("comment-subject");
        subject.setValue(about == null ? subjects.getFirst() : about);
        CommentField field = new CommentField(
                "",
                text -> {
                    discussion.begin(subject.getValue(), text);
                    composer.removeAll();
                    filter.setValue(Filter.OPEN);
                },
                composer::removeAll);
        composer.add(subject, field);
        field.focus();
    }

    /** Speaking another language empties the field for a moment, which nobody has chosen. */
    private void choose(@Nullable Filter wanted) {
        if (wanted != null) {
            chosen = wanted;
            show();
        }
    }

    /** What others say meanwhile does not take away what is being written. */
    private void showUnlessWriting() {
        if (!isBeingWritten(body)) {
            show();
        }
    }

    private static boolean isBeingWritten(Component part) {
        return part instanceof CommentField field && field.isBeingWritten()
                || part.getChildren().anyMatch(CommentsPanel::isBeingWritten);
    }

    private void show() {
        body.removeAll();
        List<CommentThread> shown =
                discussion.threads().stream().filter(this::isWanted).toList();
        if (shown.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation(
                    discussion.isReadable() ? "collab.comments.none." + chosen : "collab.comments.unreadable"));
            none.addClassName("quiet");
            body.add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        shown.forEach(thread -> list.add(new CommentThreadItem(thread, discussion, elements, clock.instant())));
        body.add(list);
    }

    private boolean isWanted(CommentThread thread) {
        return switch (chosen) {
            case OPEN -> thread.isOpen();
            case RESOLVED -> !thread.isOpen();
            case MINE -> thread.hasWordsOf(discussion.person());
        };
    }
}
