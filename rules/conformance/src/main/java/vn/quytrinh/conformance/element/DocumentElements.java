package vn.quytrinh.conformance.element;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.document.DocumentControl;
import vn.quytrinh.model.document.DocumentSection;
import vn.quytrinh.model.document.Retention;
import vn.quytrinh.model.law.LegalInstrument;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.law.citation.LawCitation;
import vn.quytrinh.procedure.law.regime.ParameterInForce;
import vn.quytrinh.worktime.WorkingCalendar;
import vn.quytrinh.worktime.WorktimeException;

/** The control block of the document, its sections and the records to keep. */
final class DocumentElements {

    /** How the sections of an ISO document begin, in the order in which they are tried. */
    private static final Map<String, List<String>> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put("PURPOSE", List.of("mục đích"));
        SECTIONS.put("SCOPE", List.of("phạm vi"));
        SECTIONS.put("REFERENCES", List.of("tài liệu viện dẫn", "cơ sở pháp lý", "căn cứ pháp lý"));
        SECTIONS.put("DEFINITIONS", List.of("định nghĩa", "thuật ngữ", "ký hiệu", "viết tắt"));
        SECTIONS.put("RECORDS", List.of("hồ sơ lưu", "lưu hồ sơ", "lưu trữ"));
        SECTIONS.put("FORMS", List.of("biểu mẫu", "mẫu biểu"));
        SECTIONS.put("CONTENT", List.of("nội dung"));
    }

    private static final int EXPORT_DAYS = 3;

    private DocumentElements() {}

    static List<Element> of(Procedure procedure, CheckContext context) {
        DocumentControl document = procedure.getDocument();
        List<Element> elements = new ArrayList<>();
        if (document == null) {
            return elements;
        }
        elements.add(document(procedure, document, context));
        for (DocumentSection section : document.getSections()) {
            elements.add(section(procedure, section));
        }
        if (document.getRetention() != null) {
            elements.addAll(records(document.getRetention()));
        }
        return elements;
    }

    private static Element document(Procedure procedure, DocumentControl document, CheckContext context) {
        Element element = Element.of("DOCUMENT", document.getId(), document.getTitle())
                .with("code", document.getCode())
                .with("title", document.getTitle())
                .with("revision", document.getRevision())
                .with("issuedOn", document.getIssuedOn())
                .with("approvedOn", document.getApprovedOn())
                .with("publishedOn", document.getPublishedOn())
                .with("exportedOn", document.getExportedOn())
                .with("effectiveFrom", document.getEffectiveFrom())
                .with("effectiveTo", document.getEffectiveTo())
                .with("author", document.getAuthor())
                .with("reviewer", document.getReviewer())
                .with("approver", document.getApprover())
                .with("status", document.getStatus())
                .with("transitionRule", document.getTransitionRule())
                .with("improvements", procedure.getImprovements())
                .with("publishedInTime", publishedInTime(procedure, document.getPublishedOn(), context))
                .with("exportedInTime", exportedInTime(document.getApprovedOn(), document.getExportedOn(), context));
        return document.isSetPages() ? element.with("pages", document.getPages()) : element;
    }

    /** Not later than the term before the newest legal basis takes effect; unknown days are not held against it. */
    private static boolean publishedInTime(Procedure procedure, @Nullable LocalDate published, CheckContext context) {
        LocalDate newest = procedure.getLegalBases().stream()
                .map(citation ->
                        context.law().instrument(LawCitation.of(citation).instrument()))
                .flatMap(Optional::stream)
                .map(LegalInstrument::getEffectiveFrom)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        if (published == null || newest == null) {
            return true;
        }
        String term =
                "MINISTRY".equals(procedure.getLevel()) ? "publication.ministry.before" : "publication.province.before";
        long days = context.law()
                .regime(newest, procedure.getTerritory())
                .find(term)
                .map(ParameterInForce::value)
                .map(Long::parseLong)
                .orElse(0L);
        return !published.isAfter(newest.minusDays(days));
    }

    private static boolean exportedInTime(
            @Nullable LocalDate approved, @Nullable LocalDate exported, CheckContext context) {
        if (approved == null || exported == null) {
            return true;
        }
        try {
            return !exported.isAfter(WorkingCalendar.compile(context.calendar(), context.officeHours())
                    .workingDayAfter(approved, EXPORT_DAYS));
        } catch (WorktimeException e) {
            return true;
        }
    }

    private static Element section(Procedure procedure, DocumentSection section) {
        String text = Objects.requireNonNullElse(section.getText(), "");
        String start = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^[\\d.\\s]+", "");
        String kind = SECTIONS.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(start::startsWith))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        boolean namesUnit = procedure.getProcess() != null
                && procedure.getProcess().getSteps().stream()
                        .map(step ->
                                step.getUnit() == null ? null : step.getUnit().getName())
                        .anyMatch(unit -> unit != null && !unit.isBlank() && text.contains(unit));
        return Element.of("SECTION", section.getId(), section.getNo())
                .with("no", section.getNo())
                .with("kind", kind)
                .with("text", text)
                .with("namesCode", procedure.getCode() != null && text.contains(procedure.getCode()))
                .with("namesUnit", namesUnit);
    }

    private static List<Element> records(Retention retention) {
        List<Element> elements = new ArrayList<>();
        for (String keep : retention.getKeep()) {
            elements.add(years(
                    Element.of("RECORD", retention.getId(), keep)
                            .with("name", keep)
                            .with("holder", holder(keep, retention))
                            .with("medium", holder(keep, retention)),
                    retention));
        }
        retention.getRecords().forEach(record -> {
            Element element = Element.of("RECORD", record.getId(), record.getName())
                    .with("name", record.getName())
                    .with("holder", record.getHolder())
                    .with("medium", record.getMedium());
            elements.add(record.isSetYears() ? element.with("years", record.getYears()) : years(element, retention));
        });
        return elements;
    }

    /** A record of the old form says in its own words where and how it is kept, or what follows for all. */
    private static @Nullable String holder(String keep, Retention retention) {
        return keep.toLowerCase(Locale.ROOT).contains("lưu") ? keep : retention.getThen();
    }

    private static Element years(Element element, Retention retention) {
        return retention.isSetYears() ? element.with("years", retention.getYears()) : element;
    }
}
