package vn.quytrinh.designer.pieces;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/** Files that are written while they are sent. */
public final class Downloads {
    /** The type of a workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Downloads() {}

    /** Writes a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes it. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Returns a link that sends a file.
     *
     * @param id the id of the link, not null
     * @param label what stands on it, not null
     * @param name gives the name of the file, not null
     * @param type its type, not null
     * @param content writes it, without the session being locked, not null
     */
    public static Anchor button(String id, String label, Supplier<String> name, String type, Content content) {
        Anchor anchor = new Anchor();
        anchor.setHref((DownloadHandler) event -> {
            event.setFileName(name.get());
            event.setContentType(type);
            try (OutputStream out = event.getOutputStream()) {
                content.write(out);
            }
        });
        anchor.setId(id);
        anchor.getElement().setAttribute("download", true);
        anchor.addClassName("download-link");
        anchor.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(label));
        return anchor;
    }
}
