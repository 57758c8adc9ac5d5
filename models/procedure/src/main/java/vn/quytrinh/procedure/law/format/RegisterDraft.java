package vn.quytrinh.procedure.law.format;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.Identified;
import vn.quytrinh.model.law.FormKind;
import vn.quytrinh.model.law.LawFactory;
import vn.quytrinh.model.law.LegalInstrument;
import vn.quytrinh.model.law.LegalParameter;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.model.law.LegalRule;
import vn.quytrinh.procedure.law.citation.LawCitation;
import vn.quytrinh.procedure.territory.Territory;

/** A register while it is read: what is known so far, and the reading that all its parts share. */
final class RegisterDraft {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final LegalRegister register = LawFactory.eINSTANCE.createLegalRegister();
    private final Map<String, Identified> byId = new HashMap<>();
    private final Map<String, LegalInstrument> byNumber = new LinkedHashMap<>();
    private final Map<String, LegalParameter> parameters = new HashMap<>();

    RegisterDraft(String id) {
        register.setId(id);
        byId.put(id, register);
    }

    LegalRegister register() {
        return register;
    }

    /** Gives an element its id, which nothing else may have. */
    void identify(Identified element, YamlNode node) {
        String id = node.text();
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            node.fault(Expectation.SAFE_ID);
        }
        element.setId(id);
        if (!id.isEmpty() && byId.putIfAbsent(id, element) != null) {
            node.fault(Expectation.OWN_ID, id + " lần thứ hai", id + " a second time");
        }
    }

    void enter(LegalInstrument instrument, YamlNode number) {
        if (byNumber.putIfAbsent(instrument.getNumber(), instrument) != null) {
            String found = instrument.getNumber();
            number.fault(Expectation.OWN_ID, found + " lần thứ hai", found + " a second time");
        }
        register.getInstruments().add(instrument);
    }

    void enter(LegalParameter parameter) {
        parameters.putIfAbsent(parameter.getName(), parameter);
        register.getParameters().add(parameter);
    }

    /** Finds an instrument by its number as written in the register. */
    @Nullable
    LegalInstrument instrument(YamlNode node, String number) {
        LegalInstrument found = byNumber.get(number);
        if (found == null && !number.isEmpty()) {
            node.fault(Expectation.known("số văn bản", "the number of an instrument", near(number)), number, number);
        }
        return found;
    }

    @Nullable
    LegalParameter parameter(YamlNode node) {
        LegalParameter found = parameters.get(node.text());
        if (found == null) {
            node.fault(Expectation.known("tên tham số", "the name of a parameter", ""));
        }
        return found;
    }

    @Nullable
    FormKind formKind(YamlNode node) {
        String id = node.text();
        if (byId.get(id) instanceof FormKind kind) {
            return kind;
        }
        if (!id.isEmpty()) {
            node.fault(Expectation.known("loại biểu mẫu", "a kind of form", kinds()));
        }
        return null;
    }

    /** Reads the id of a legal rule, for example {@code LR-030}. */
    String ruleId(YamlNode node) {
        String id = node.text();
        if (!id.isEmpty() && !(byId.get(id) instanceof LegalRule)) {
            node.fault(Expectation.known("mã quy tắc", "the id of a legal rule", ""));
        }
        return id;
    }

    String scope(YamlNode node, String text) {
        if (!text.isEmpty() && !Territory.isTerritory(text)) {
            node.fault(Expectation.SCOPE);
        }
        return text;
    }

    /** Reads whether something was checked; a source that says it was not must not be contradicted. */
    boolean verified(YamlNode element, String source) {
        YamlNode node = element.get("verified");
        boolean verified = node.flag();
        if (verified && source.contains("[unchecked")) {
            node.fault(Expectation.UNVERIFIED, "true, nguồn: " + source, "true, source: " + source);
        }
        return verified;
    }

    void checkOrder(YamlNode element, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            element.get("effectiveTo").fault(Expectation.dayFrom(from));
        }
    }

    /** Reads a citation of an instrument of the register; null when it is none. */
    @Nullable
    Citation citation(YamlNode node, boolean verified) {
        String text = node.text();
        if (text.isEmpty()) {
            return null;
        }
        try {
            LawCitation read = LawCitation.parse(text);
            instrument(node, read.instrument());
            Citation citation = CommonFactory.eINSTANCE.createCitation();
            citation.setInstrument(read.instrument());
            citation.setArticle(read.article());
            citation.setClause(read.clause());
            citation.setPoint(read.point());
            citation.setVerified(verified);
            return citation;
        } catch (IllegalArgumentException e) {
            node.fault(Expectation.CITATION);
            return null;
        }
    }

    /** Checks that the instrument a citation names is in force throughout a period. */
    void checkInForce(YamlNode node, @Nullable Citation citation, @Nullable LocalDate from, @Nullable LocalDate to) {
        LegalInstrument instrument = citation == null ? null : byNumber.get(citation.getInstrument());
        if (instrument != null
                && from != null
                && instrument.getEffectiveFrom() != null
                && (from.isBefore(instrument.getEffectiveFrom())
                        || Period.end(to).isAfter(Period.end(instrument.getEffectiveTo())))) {
            faultInForce(node, instrument, from, to);
        }
    }

    /** Checks that the instrument a citation names is in force on some day of a period. */
    void checkMeets(YamlNode node, @Nullable Citation citation, @Nullable LocalDate from, @Nullable LocalDate to) {
        LegalInstrument instrument = citation == null ? null : byNumber.get(citation.getInstrument());
        if (instrument != null
                && from != null
                && instrument.getEffectiveFrom() != null
                && !Period.meet(from, to, instrument.getEffectiveFrom(), instrument.getEffectiveTo())) {
            faultInForce(node, instrument, from, to);
        }
    }

    /** Says that an instrument is not in force over a period. */
    static void faultInForce(YamlNode node, LegalInstrument instrument, LocalDate from, @Nullable LocalDate to) {
        String inForce = Period.text(instrument.getEffectiveFrom(), instrument.getEffectiveTo());
        node.fault(
                Expectation.inForce(Period.text(from, to)),
                instrument.getNumber() + ", hiệu lực " + inForce,
                instrument.getNumber() + ", in force " + inForce);
    }

    private String near(String number) {
        LawCitation wanted = new LawCitation(number, null, null, null);
        return byNumber.keySet().stream()
                .filter(known -> wanted.covers(new LawCitation(known, null, null, null)))
                .findFirst()
                .orElse("");
    }

    private String kinds() {
        return register.getFormKinds().stream().map(FormKind::getId).collect(Collectors.joining(", "));
    }
}
