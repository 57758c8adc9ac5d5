package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.interchange.format.FileFormat;
import vn.quytrinh.interchange.format.Formats;
import vn.quytrinh.interchange.format.WriteOptions;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.model.process.Procedure;

/** Offers the procedure as it is on the page as documents to print, pictures and files for other programs. */
final class DownloadDialog extends Dialog {
    private static final List<Offer> OFFERS = List.of(
            new Offer("documents", "annex", "quy-trinh-noi-bo", Map.of("as", "annex"), List.of("docx", "pdf")),
            new Offer("documents", "iso", "quy-trinh-iso", Map.of("as", "iso"), List.of("docx", "pdf")),
            new Offer("documents", "public", "niem-yet", Map.of("as", "public"), List.of("docx", "pdf")),
            new Offer("pictures", "diagram", "so-do", Map.of(), List.of("svg", "png")),
            new Offer("exchange", "workbook", "bang-buoc", Map.of(), List.of("xlsx")),
            new Offer("exchange", "standards", "quy-trinh", Map.of(), List.of("bpmn", "json", "xmi")));

    private final Procedure procedure;
    private final UnaryOperator<String> words;

    /**
     * @param procedure what is offered; a copy is taken, so that it may be changed meanwhile
     * @param words the words of a key in the person's language
     */
    DownloadDialog(Procedure procedure, UnaryOperator<String> words) {
        this.procedure = EcoreUtil.copy(procedure);
        this.words = words;
        addClassName("download-dialog");
        setHeaderTitle(words.apply("download"));
        setWidth("34rem");
        setMaxWidth("96vw");
        add(new Paragraph(words.apply("download.help")));
        OFFERS.stream().map(Offer::group).distinct().forEach(this::addGroup);
        getFooter().add(new Button(words.apply("close"), click -> close()));
    }

    private void addGroup(String group) {
        add(new H3(words.apply("download." + group)));
        OFFERS.stream().filter(offer -> offer.group().equals(group)).forEach(offer -> {
            Div line = new Div(new Span(words.apply("download." + offer.name())));
            line.addClassName("download-line");
            offer.extensions().forEach(extension -> line.add(link(offer, extension)));
            add(line);
        });
    }

    private Anchor link(Offer offer, String extension) {
        String file = procedure.getId() + "-" + offer.file() + "." + extension;
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> write(offer, file)), extension.toUpperCase(Locale.ROOT));
        link.setId("download-" + offer.name() + "-" + extension);
        link.getElement().setAttribute("download", file);
        link.getElement().setAttribute("aria-label", words.apply("download." + offer.name()) + ", " + extension);
        return link;
    }

    private DownloadResponse write(Offer offer, String file) {
        FileFormat.Writable format = Formats.shipped().writer(file);
        try {
            byte[] bytes = format.write(List.of(procedure), new WriteOptions(offer.options()));
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), file, "application/octet-stream", bytes.length);
        } catch (RefusedFileException refused) {
            return DownloadResponse.error(HttpStatusCode.CONFLICT, refused.getMessage());
        }
    }

    /** A kind of file, in one or several formats. */
    private record Offer(
            String group, String name, String file, Map<String, String> options, List<String> extensions) {}
}
