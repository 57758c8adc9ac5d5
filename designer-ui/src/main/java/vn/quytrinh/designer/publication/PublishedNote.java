package vn.quytrinh.designer.publication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.format.DateTimeFormatter;
import vn.quytrinh.designer.pieces.ServerAddress;
import vn.quytrinh.engine.release.ReleaseSummary;

/** What was published, and how a one-stop system uses it. */
final class PublishedNote extends Div {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    PublishedNote(ReleaseSummary release) {
        addClassName("published-note");
        add(
                new Paragraph(getTranslation("publish.done.from", DAY.format(release.effectiveFrom()))),
                line("publish.release", release.id()),
                line("publish.hash", release.hash()));
        String command = AcceptedCommand.of(release).on(ServerAddress.base());
        Button copy = new Button(getTranslation("publish.copy"), VaadinIcon.COPY_O.create());
        copy.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        copy.addClickListener(click -> copy.getElement().executeJs("navigator.clipboard.writeText($0)", command));
        Div caption = new Div(new Span(getTranslation("publish.curl")), copy);
        caption.addClassName("published-caption");
        add(caption, new Pre(command));
    }

    private Div line(String label, String value) {
        Div line = new Div(new Span(getTranslation(label)), new Code(value));
        line.addClassName("published-line");
        return line;
    }
}
