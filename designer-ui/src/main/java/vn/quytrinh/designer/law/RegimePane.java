package vn.quytrinh.designer.law;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.quytrinh.designer.language.LocalDateField;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Unverified;
import vn.quytrinh.procedure.law.citation.LawCitation;
import vn.quytrinh.procedure.law.query.LawChange;
import vn.quytrinh.procedure.law.query.LawEntry;
import vn.quytrinh.procedure.law.regime.LegalRegime;

/** The law that governs a dossier accepted on a day, and what changes around that day. */
final class RegimePane extends Div {
    private static final List<Integer> MONTHS = List.of(3, 12, 36);
    private static final String NATION = "VN";

    private final LawLibrary library;
    private final LawWords words;
    private final Consumer<LawEntry> pick;
    private final LocalDateField date = new LocalDateField("law.date");
    private final Select<String> scope = new Select<>();
    private final Select<Integer> ahead = new Select<>();
    private final Div content = Blocks.block("regime-content");

    /**
     * Makes the pane.
     *
     * @param first the day to begin with
     * @param asked is told the day that is asked about
     */
    RegimePane(
            LawLibrary library, LocalDate first, LawWords words, Consumer<LawEntry> pick, Consumer<LocalDate> asked) {
        this.library = library;
        this.words = words;
        this.pick = pick;
        addClassName("regime-pane");
        date.setId("regime-date");
        date.setValue(first);
        date.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                asked.accept(change.getValue());
                show();
            }
        });
        scope.setLabel(words.text("law.scope"));
        scope.setItems(library.scopes());
        scope.setItemLabelGenerator(one -> one.equals(NATION) ? words.text("law.nation") : one);
        scope.setValue(NATION);
        scope.addValueChangeListener(change -> show());
        ahead.setLabel(words.text("law.ahead"));
        ahead.setItems(MONTHS);
        ahead.setItemLabelGenerator(months -> words.text("law.ahead.months", months));
        ahead.setValue(MONTHS.get(1));
        ahead.addValueChangeListener(change -> show());
        add(Blocks.block("regime-question", date, scope, ahead), content);
        show();
    }

    private void show() {
        LocalDate day = date.getValue();
        LegalRegime regime = library.regime(day, scope.getValue());
        content.removeAll();
        if (!library.timeline().changesOn(day).isEmpty()) {
            content.add(changes("law.changesOn", library.timeline().changesOn(day)));
        }
        LocalDate until = day.plusMonths(ahead.getValue());
        content.add(
                changes("law.changesNext", library.timeline().changesBetween(day.plusDays(1), until)),
                expiring(library.timeline().expiring(day, until)),
                section("law.parameters", regime.parameters().size(), parameters(regime)),
                section("law.forms", regime.forms().size(), forms(regime)));
    }

    private Div section(String title, int count, Component body) {
        return Blocks.block("regime-section", new H3(words.text(title) + " (" + count + ")"), body);
    }

    private Div changes(String title, List<LawChange> changes) {
        Div lines = Blocks.block("change-lines");
        changes.forEach(change -> lines.add(change(change)));
        if (changes.isEmpty()) {
            lines.add(Blocks.words("quiet", words.text("law.changes.none")));
        }
        return section(title, changes.size(), lines);
    }

    private Div change(LawChange change) {
        Span text = new Span(sentence(change));
        Div line = Blocks.block(
                "change-line",
                Blocks.words("day-when", words.day(change.day())),
                Blocks.words(
                        "change-kind kind-" + change.kind().name().toLowerCase(Locale.ROOT),
                        words.text("law.change." + change.kind())),
                text);
        if (!change.subject().verified()) {
            line.add(new Unverified(words));
        }
        return line;
    }

    private String sentence(LawChange change) {
        LawEntry subject = change.subject();
        String name = words.name(subject);
        return switch (change.kind()) {
            case AMENDED -> words.either(change.vietnamese(), change.english());
            case CHANGES -> name + ": " + changed(change);
            case BEGINS, ENDS -> name + ": " + words.content(subject);
        };
    }

    /** A value that stays the same under another article says so. */
    private String changed(LawChange change) {
        LawEntry after = change.subject();
        LawEntry before = change.before() == null ? after : change.before();
        return before.content().equals(after.content())
                ? words.text("law.change.citation", words.content(after), cited(before), cited(after))
                : words.content(before) + " → " + words.content(after);
    }

    private static String cited(LawEntry entry) {
        return entry.citations().stream().map(LawCitation::text).collect(Collectors.joining("; "));
    }

    private Div expiring(List<LawEntry> entries) {
        Div lines = Blocks.block("change-lines");
        entries.forEach(entry -> lines.add(new EntryLine(entry, words, pick)));
        if (entries.isEmpty()) {
            lines.add(Blocks.words("quiet", words.text("law.expiring.none")));
        }
        return section("law.expiring", entries.size(), lines);
    }

    private NativeTable parameters(LegalRegime regime) {
        NativeTable table = table("law.parameter", "law.value", "law.citation", "law.from");
        regime.parameters().values().forEach(parameter -> {
            NativeTableRow row = table.getBody().addRow();
            row.addDataCell().setText(words.either(parameter.vietnamese(), parameter.english()));
            row.addDataCell().add(Blocks.words("entry-value", words.value(parameter.value(), parameter.unit())));
            row.addDataCell().add(citation(parameter.citation(), parameter.verified()));
            row.addDataCell().setText(words.day(parameter.from()));
        });
        return table;
    }

    private NativeTable forms(LegalRegime regime) {
        NativeTable table = table("law.form.number", "law.form.name", "law.citation", "law.from");
        regime.forms().forEach(form -> {
            NativeTableRow row = table.getBody().addRow();
            row.addDataCell().setText(form.number());
            row.addDataCell().setText(words.either(form.name(), form.english()));
            row.addDataCell().add(citation(form.citation(), form.verified()));
            row.addDataCell().setText(words.day(form.from()));
        });
        return table;
    }

    private Div citation(LawCitation citation, boolean verified) {
        Div cell = Blocks.block("cited", new Span(citation.text()));
        if (!verified) {
            cell.add(new Unverified(words));
        }
        return cell;
    }

    private NativeTable table(String... headers) {
        NativeTable table = new NativeTable();
        table.addClassName("law-table");
        NativeTableRow head = table.getHead().addRow();
        for (String header : headers) {
            head.addHeaderCell().setText(words.text(header));
        }
        return table;
    }
}
