package vn.quytrinh.designer.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouterLink;
import tools.jackson.core.JacksonException;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.audit.AuditTrail;
import vn.quytrinh.engine.dossier.DossierCode;
import vn.quytrinh.engine.ledger.AuditLine;
import vn.quytrinh.engine.quality.ProcedureAgency;
import vn.quytrinh.handling.CanonicalJson;

/** Entries of the audit log, read as far as somebody scrolls; a click opens the details of one. */
final class AuditGrid extends Grid<AuditLine> {
    private static final int LONGEST = 160;

    private final AuditWords words;

    AuditGrid(AuditTrail.Look look, AuditWords words) {
        this.words = words;
        setId("audit-grid");
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.NONE);
        addColumn(each -> words.moment(each.entry().at()))
                .setHeader(words.text("audit.at"))
                .setWidth("11rem")
                .setFlexGrow(0);
        addColumn(each -> each.entry().caller())
                .setHeader(words.text("audit.caller"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(new ComponentRenderer<>(this::action))
                .setHeader(words.text("audit.action"))
                .setWidth("12rem")
                .setFlexGrow(0);
        addColumn(new ComponentRenderer<>(this::subject))
                .setHeader(words.text("audit.subject"))
                .setWidth("12rem")
                .setFlexGrow(1);
        addColumn(each -> shortened(words.detail(each.entry().detail())))
                .setHeader(words.text("audit.detail"))
                .setWidth("16rem")
                .setFlexGrow(2);
        addColumn(each -> each.position() == 0 ? words.text("audit.unsealed") : "#" + each.position())
                .setHeader(words.text("audit.position"))
                .setWidth("5rem")
                .setFlexGrow(0);
        getColumns().forEach(column -> column.setResizable(true));
        setItemDetailsRenderer(new ComponentRenderer<>(this::details));
        setEmptyStateText(words.text("audit.none"));
        setItems(query -> look.page(query.getOffset(), query.getLimit()).stream());
    }

    private Component action(AuditLine line) {
        String action = line.entry().action();
        Span words = new Span(this.words.action(action));
        words.setTitle(action);
        if (AuditWords.isRefused(action)) {
            words.addClassName("audit-refused");
        }
        return words;
    }

    private Component subject(AuditLine line) {
        String subject = line.entry().subject();
        return DossierCode.isCode(subject)
                ? new RouterLink(subject, DossierStoryView.class, subject)
                : new Span(subject.equals(ProcedureAgency.ALL) ? words.text("grant.agency.all") : subject);
    }

    private Component details(AuditLine line) {
        Pre detail = new Pre(pretty(line.entry().detail()));
        detail.addClassName("audit-json");
        return Blocks.block(
                "audit-details",
                Blocks.words("quiet", line.entry().action() + " · id " + line.id()),
                detail,
                Blocks.words("quiet audit-hash", line.hash() == null ? words.text("audit.unsealed") : line.hash()));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    static String pretty(String json) {
        try {
            return CanonicalJson.mapper().readTree(json).toPrettyString();
        } catch (JacksonException noJson) {
            return json;
        }
    }
}
