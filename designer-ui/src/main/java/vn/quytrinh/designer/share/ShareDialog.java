package vn.quytrinh.designer.share;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.share.MadeLink;

/** Makes links with which others look at a procedure, lists those there are, and revokes them. */
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/approval.css")
public final class ShareDialog extends Dialog {
    private final ShareDesk desk;
    private final String key;
    private final Div made = Blocks.block("share-made");
    private final Div links = Blocks.block("share-links");
    private final Refusal refusal = new Refusal();

    /**
     * Lists the links of a procedure.
     *
     * @param desk what it works with, not null
     * @param key the procedure's key, not null
     * @param revision the version that is shown on the page
     * @throws EngineException {@code ROLE_REQUIRED}, {@code AGENCY_FORBIDDEN}
     */
    public ShareDialog(ShareDesk desk, String key, int revision) {
        this.desk = desk;
        this.key = key;
        addClassName("share-dialog");
        setHeaderTitle(getTranslation("share.title"));
        setWidth("46rem");
        setMaxWidth("96vw");
        list();
        made.setVisible(false);
        made.getElement().setAttribute("role", "status");
        add(
                new Paragraph(getTranslation("share.what")),
                new ShareForm(desk, revision, this::make),
                refusal,
                made,
                new H3(getTranslation("share.links")),
                links);
        getFooter().add(new Button(getTranslation("close"), click -> close()));
    }

    private void make(ShareForm form) {
        refusal.clear();
        try {
            MadeLink link = desk.links().make(key, form.version(), form.note(), form.lastDay(), desk.caller());
            made.removeAll();
            made.add(new MadeLinkNote(link));
            made.setVisible(true);
            form.forget();
            list();
        } catch (EngineException refused) {
            refusal.show(refused, new LocalWords(this));
        }
    }

    private void revoke(String id) {
        refusal.clear();
        try {
            desk.links().revoke(key, id, desk.caller());
            made.setVisible(false);
            list();
        } catch (EngineException refused) {
            refusal.show(refused, new LocalWords(this));
        }
    }

    private void list() {
        links.removeAll();
        var known = desk.links().list(key, desk.caller());
        links.add(
                known.isEmpty()
                        ? Blocks.words("quiet", getTranslation("share.none"))
                        : new ShareTable(known, desk.clock().instant(), this::revoke));
    }
}
