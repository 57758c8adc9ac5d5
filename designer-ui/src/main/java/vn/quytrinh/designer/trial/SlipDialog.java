package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.util.List;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Unverified;
import vn.quytrinh.engine.slip.GivenSlip;
import vn.quytrinh.interchange.page.pdf.PdfPages;
import vn.quytrinh.interchange.slip.SlipDocument;
import vn.quytrinh.procedure.law.regime.LegalForms;

/** A slip as it would print; a story that is only played has no code and no people, so there are dotted lines. */
final class SlipDialog extends Dialog {
    private static final int FINENESS = 110;

    SlipDialog(GivenSlip slip, LegalForms forms, TrialWords words) {
        addClassName("slip-dialog");
        String title =
                words.text("trial.slip", slip.form().number(), slip.form().name());
        setHeaderTitle(title);
        setWidth("52rem");
        setMaxWidth("96vw");
        SlipDocument document = SlipDocument.of(slip.content(), forms);
        byte[] pdf = document.pdf();
        add(new Paragraph(words.text("trial.slip.help")));
        if (!slip.form().verified() || !slip.form().fieldsVerified()) {
            add(Blocks.block(
                    "slip-unverified",
                    new Unverified(words),
                    Blocks.words("quiet", words.text("trial.slip.unverified"))));
        }
        List<byte[]> pages = PdfPages.png(pdf, FINENESS);
        Div sheets = Blocks.block("slip-pages");
        sheets.getElement().setAttribute("tabindex", "0");
        for (int page = 0; page < pages.size(); page++) {
            sheets.add(new Image(
                    download(pages.get(page), "page-" + (page + 1) + ".png", "image/png")
                            .inline(),
                    words.text("trial.slip.page", title, page + 1, pages.size())));
        }
        add(sheets);
        String file = "mau-" + slip.form().number();
        getFooter()
                .add(
                        link("PDF", download(pdf, file + ".pdf", "application/pdf")),
                        link(
                                "DOCX",
                                download(
                                        document.word(),
                                        file + ".docx",
                                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document")),
                        new Button(words.text("close"), click -> close()));
    }

    private static Anchor link(String text, InputStreamDownloadHandler what) {
        Anchor link = new Anchor(what, text);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private static InputStreamDownloadHandler download(byte[] bytes, String file, String type) {
        return DownloadHandler.fromInputStream(
                event -> new DownloadResponse(new ByteArrayInputStream(bytes), file, type, bytes.length));
    }
}
