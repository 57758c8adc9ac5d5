package vn.quytrinh.designer.share;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import vn.quytrinh.designer.collaboration.Moments;
import vn.quytrinh.engine.share.ShareLink;

/** The links of a procedure, dead ones too: what each shows, for whom, until when, and when it was last used. */
final class ShareTable extends NativeTable {

    ShareTable(List<ShareLink> links, Instant now, Consumer<String> revoke) {
        addClassName("share-table");
        Moments words = new Moments(this);
        NativeTableRow head = getHead().addRow();
        List.of("note", "version", "made", "until", "used", "state")
                .forEach(column -> head.addHeaderCell().setText(words.text("share.column." + column)));
        for (ShareLink link : links) {
            NativeTableRow row = getBody().addRow();
            row.setClassName("dead", !link.isAliveAt(now));
            row.addDataCell().setText(link.note());
            row.addDataCell()
                    .setText(
                            link.revision() == null
                                    ? words.text("share.newest.short")
                                    : String.valueOf(link.revision()));
            row.addDataCell().setText(words.full(link.madeAt()) + " · " + link.madeBy());
            row.addDataCell().setText(words.full(link.expiresAt().minusSeconds(60)));
            row.addDataCell().setText(link.usedAt() == null ? words.text("share.unused") : words.full(link.usedAt()));
            row.addDataCell().add(state(link, now, words, revoke));
        }
    }

    private static Component state(ShareLink link, Instant now, Moments words, Consumer<String> revoke) {
        if (link.revokedAt() != null) {
            return new Span(
                    words.text("share.revoked", words.full(link.revokedAt()), String.valueOf(link.revokedBy())));
        }
        if (!link.isAliveAt(now)) {
            return new Span(words.text("share.expired"));
        }
        Button button = new Button(words.text("share.revoke"), click -> revoke.accept(link.id()));
        button.addClassName("share-revoke");
        button.setAriaLabel(words.text("share.revoke.one", link.note()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return button;
    }
}
