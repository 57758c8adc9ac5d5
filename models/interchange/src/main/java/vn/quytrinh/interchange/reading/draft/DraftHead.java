package vn.quytrinh.interchange.reading.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.quytrinh.interchange.guard.Message;
import vn.quytrinh.interchange.reading.Confidence;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.interchange.reading.Notes;
import vn.quytrinh.interchange.reading.head.Paper;
import vn.quytrinh.interchange.reading.head.ProcedureHead;
import vn.quytrinh.interchange.reading.head.Sourced;
import vn.quytrinh.interchange.reading.time.TimeReading;
import vn.quytrinh.interchange.reading.time.TimeText;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.Component;
import vn.quytrinh.model.process.Fee;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Requirement;
import vn.quytrinh.model.process.ResultDocument;
import vn.quytrinh.procedure.law.citation.FoldedText;
import vn.quytrinh.procedure.law.citation.LawCitation;

/** Puts what stands around a step table into the draft. */
final class DraftHead {

    private static final Pattern AMOUNT = Pattern.compile(
            "(\\d{1,3}(?:[.,]\\d{3})+|\\d+)\\s*(?:đồng|đ|vnđ|vnd)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}");
    private static final int LONGEST_CITED = 300;

    private final Procedure procedure;
    private final ProcedureHead head;
    private final Notes notes;

    DraftHead(Procedure procedure, ProcedureHead head, Notes notes) {
        this.procedure = procedure;
        this.head = head;
        this.notes = notes;
    }

    void put(Place place, Limits limits) {
        text(Meaning.CODE, procedure::setCode);
        text(Meaning.FIELD, procedure::setField);
        text(Meaning.AGENCY, procedure::setHandlingAgency);
        text(Meaning.DOCUMENT_CODE, procedure.getDocument()::setCode);
        text(Meaning.LEVEL, level -> procedure.setLevel(level(level)));
        text(Meaning.SETS, sets -> {
            Matcher number = WHOLE.matcher(sets);
            if (number.find()) {
                procedure.setSets(Integer.parseInt(number.group()));
            }
        });
        head.first(Meaning.LEGAL_LIMIT).ifPresent(stated -> limit(stated, limits));
        head.papers().forEach(this::paper);
        head.all(Meaning.FEE).forEach(this::fee);
        each(Meaning.RESULT, name -> {
            ResultDocument result = ProcessFactory.eINSTANCE.createResultDocument();
            result.setName(name);
            procedure.getResults().add(result);
        });
        each(Meaning.APPLICANT, procedure.getApplicants()::add);
        each(Meaning.LEGAL_BASIS, this::basis);
        if (procedure.getCode() == null) {
            notes.ask(
                    "CODE_MISSING",
                    place,
                    Confidence.DOUBTFUL,
                    new Message(
                            "Nguồn không ghi mã thủ tục hành chính; hãy điền trước khi lưu.",
                            "The source does not state the national code; fill it in before saving."));
        }
    }

    private void text(Meaning meaning, Consumer<String> use) {
        head.first(meaning).ifPresent(stated -> {
            use.accept(stated.value());
            take(meaning, stated, stated.value());
        });
    }

    private void each(Meaning meaning, Consumer<String> use) {
        for (Sourced<String> stated : head.all(meaning)) {
            use.accept(stated.value());
            take(meaning, stated, stated.value());
        }
    }

    private void take(Meaning meaning, Sourced<?> stated, String value) {
        notes.take(stated.place(), meaning, stated.confidence(), value, "");
    }

    static String level(String said) {
        String folded = FoldedText.of(said);
        boolean province = folded.contains("tinh") || folded.contains("thanh pho") || folded.contains("so");
        boolean commune = folded.matches(".*\\b(xa|phuong)\\b.*");
        return province && commune ? "PROVINCE/COMMUNE" : province ? "PROVINCE" : commune ? "COMMUNE" : said;
    }

    private void limit(Sourced<String> stated, Limits limits) {
        TimeReading time = TimeText.read(stated.value().replaceAll("(?iu)(,|\\s)\\s*kể từ.*", ""), null);
        TimeLimit limit = limits.of(time);
        if (limit == null) {
            limit = CommonFactory.eINSTANCE.createTimeLimit();
            notes.ask(
                    "LIMIT_UNCLEAR",
                    stated.place(),
                    Confidence.DOUBTFUL,
                    new Message(
                            "Không đọc được thời hạn giải quyết: “" + stated.value() + "”.",
                            "The time limit could not be read: “" + stated.value() + "”."));
        }
        limit.setText(stated.value());
        TimeLimit whole = limit;
        time.cases().stream()
                .skip(1)
                .forEach(each -> whole.getAlternatives().add(limits.alternative(each.when(), each.amounts())));
        procedure.setLegalTimeLimit(limit);
        take(Meaning.LEGAL_LIMIT, stated, stated.value());
    }

    private void paper(Sourced<Paper> stated) {
        Paper paper = stated.value();
        Component component = ProcessFactory.eINSTANCE.createComponent();
        component.setNo(procedure.getComponents().size() + 1);
        component.setName(paper.name());
        if (paper.form() != null) {
            component.setForm(paper.form());
        }
        if (paper.originals() != null) {
            component.setOriginals(paper.originals());
        }
        if (paper.copies() != null) {
            component.setCopies(paper.copies());
        }
        if (paper.condition() != null) {
            component.setRequirement(Requirement.CONDITIONAL);
            component.setCondition(paper.condition());
        }
        procedure.getComponents().add(component);
        take(Meaning.COMPONENT, stated, paper.name());
    }

    private void fee(Sourced<String> stated) {
        String folded = FoldedText.of(stated.value());
        int colon = stated.value().indexOf(':');
        String value = stated.value().substring(colon + 1).strip();
        String label = FoldedText.of(stated.value().substring(0, Math.max(0, colon)));
        Fee fee = ProcessFactory.eINSTANCE.createFee();
        Matcher amount = AMOUNT.matcher(value);
        if (FoldedText.of(value)
                .matches("^(khong( co| thu| quy dinh| mat)?( phi| le phi|, )*|mien( phi)?|0 ?(dong|d)?)[.;]?$")) {
            fee.setKind("NONE");
            fee.setAmount(BigDecimal.ZERO);
        } else {
            boolean charge = folded.contains("le phi") && !label.matches(".*(^|muc )phi.*");
            fee.setKind(charge ? "LE_PHI" : "PHI");
            if (amount.find()) {
                fee.setAmount(new BigDecimal(amount.group(1).replaceAll("[.,]", "")));
                fee.setCurrency("VND");
            }
            fee.setNote(value);
        }
        procedure.getFees().add(fee);
        take(Meaning.FEE, stated, value);
    }

    private void basis(String text) {
        List<LawCitation> citations = LawCitation.findAll(text);
        for (LawCitation cited : citations) {
            Citation citation = CommonFactory.eINSTANCE.createCitation();
            citation.setInstrument(cited.instrument());
            citation.setArticle(cited.article());
            citation.setClause(cited.clause());
            citation.setPoint(cited.point());
            citation.setVerified(false);
            procedure.getLegalBases().add(citation);
        }
        if (citations.isEmpty()) {
            Citation citation = CommonFactory.eINSTANCE.createCitation();
            citation.setInstrument(text.length() > LONGEST_CITED ? text.substring(0, LONGEST_CITED) : text);
            citation.setVerified(false);
            procedure.getLegalBases().add(citation);
        }
    }
}
