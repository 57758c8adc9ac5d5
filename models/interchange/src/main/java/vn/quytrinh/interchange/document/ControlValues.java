package vn.quytrinh.interchange.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.template.Dates;
import vn.quytrinh.interchange.template.Entry;
import vn.quytrinh.interchange.template.Values;
import vn.quytrinh.model.document.DocumentControl;
import vn.quytrinh.model.document.DocumentFactory;
import vn.quytrinh.model.document.DocumentSection;
import vn.quytrinh.model.document.RetainedRecord;
import vn.quytrinh.model.document.Retention;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.quality.Suppression;

/** What stands in a procedure about its controlled document (ISO 9001:2015 clause 7.5). */
final class ControlValues {

    private final Procedure procedure;
    private final DocumentControl control;
    private final Set<DocumentSection> used = new HashSet<>();

    ControlValues(Procedure procedure) {
        this.procedure = procedure;
        this.control = procedure.getDocument() == null
                ? DocumentFactory.eINSTANCE.createDocumentControl()
                : procedure.getDocument();
    }

    void addTo(Values.Builder values, List<Amendment> amendments) {
        values.text("documentCode", control.getCode())
                .text("documentTitle", control.getTitle() == null ? procedure.getName() : control.getTitle())
                .text("issue", control.getRevision() > 0 ? String.format("%02d", control.getRevision()) : null)
                .text("issuedOn", Dates.digits(control.getIssuedOn()))
                .text("effectiveFrom", Dates.digits(control.getEffectiveFrom()))
                .text("author", control.getAuthor())
                .text("reviewer", control.getReviewer())
                .text("approver", control.getApprover())
                .text("approvedOn", Dates.digits(control.getApprovedOn()))
                .text("purpose", section("1"))
                .text("documentScope", section("2"))
                .text("references", section("3"))
                .text("definitions", section("4"))
                .text("conditions", section("5.1", "2.1"))
                .text("receptionPlace", section("5.5", "2.6"))
                .list("otherSections", "no text", otherSections())
                .list("records", "no name holder years", records())
                .textOrNothing(
                        "recordsThen", retention() == null ? null : retention().getThen())
                .list("suppressions", "no rule element reason by on until", suppressions())
                .list(
                        "amendments",
                        "request part change revision date",
                        amendments.stream().map(ControlValues::amendment).toList());
    }

    /** The first section with one of the numbers; the second is that of the form some provinces use. */
    private @Nullable String section(String... numbers) {
        for (String number : numbers) {
            for (DocumentSection section : control.getSections()) {
                if (number.equals(section.getNo())) {
                    used.add(section);
                    return section.getText();
                }
            }
        }
        return null;
    }

    /** What has a number of its own and no place elsewhere; nothing is left out. */
    private List<Entry> otherSections() {
        return control.getSections().stream()
                .filter(section -> !used.contains(section))
                .map(section -> new Entry().textOrNothing("no", section.getNo()).text("text", section.getText()))
                .toList();
    }

    private @Nullable Retention retention() {
        return control.getRetention();
    }

    private List<Entry> records() {
        List<Entry> entries = new ArrayList<>();
        Retention retention = retention();
        if (retention == null) {
            return entries;
        }
        for (RetainedRecord record : retention.getRecords()) {
            String years = record.isSetYears() ? record.getYears() + " năm" : years(retention);
            entries.add(record(entries.size() + 1, record.getName(), record.getHolder(), years));
        }
        for (String kept : retention.getKeep()) {
            entries.add(record(entries.size() + 1, kept, null, years(retention)));
        }
        return entries;
    }

    private static @Nullable String years(Retention retention) {
        return retention.isSetYears() ? retention.getYears() + " năm" : null;
    }

    private static Entry record(int number, @Nullable String name, @Nullable String holder, @Nullable String years) {
        return new Entry()
                .text("no", String.valueOf(number))
                .text("name", name)
                .text("holder", holder)
                .text("years", years);
    }

    private List<Entry> suppressions() {
        List<Entry> entries = new ArrayList<>();
        for (Suppression suppression : procedure.getSuppressions()) {
            entries.add(new Entry()
                    .text("no", String.valueOf(entries.size() + 1))
                    .text("rule", suppression.getRule())
                    .textOrNothing("element", suppression.getElement())
                    .text("reason", suppression.getReason())
                    .text("by", suppression.getBy())
                    .text("on", Dates.digits(suppression.getOn()))
                    .text("until", Dates.digits(suppression.getUntil())));
        }
        return entries;
    }

    private static Entry amendment(Amendment amendment) {
        return new Entry()
                .text("request", amendment.request())
                .text("part", amendment.part())
                .text("change", amendment.change())
                .text("revision", amendment.revision())
                .text("date", Dates.digits(amendment.date()));
    }
}
