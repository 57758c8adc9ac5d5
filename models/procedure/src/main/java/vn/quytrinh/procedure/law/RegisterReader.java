package vn.quytrinh.procedure.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.law.LawFactory;
import vn.quytrinh.model.law.LegalInstrument;
import vn.quytrinh.model.law.LegalParameter;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.model.law.ParameterValue;

/** Reads the two files of a register and collects what is wrong with them. */
final class RegisterReader {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final LegalRegister register = LawFactory.eINSTANCE.createLegalRegister();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, LegalInstrument> byId = new HashMap<>();
    private final Map<String, LegalInstrument> byNumber = new HashMap<>();

    RegisterReader(String id) {
        register.setId(id);
    }

    LegalRegister finish() {
        if (!faults.isEmpty()) {
            throw new LawFormatException(faults);
        }
        return register;
    }

    void readInstruments(byte[] json) {
        List<LawNode> nodes = parse(json, "instruments").elements().toList();
        nodes.forEach(this::readInstrument);
        nodes.forEach(this::link);
    }

    void readParameters(byte[] json) {
        Map<String, LawNode> seen = new HashMap<>();
        parse(json, "parameters").elements().forEach(node -> {
            LegalParameter parameter = LawFactory.eINSTANCE.createLegalParameter();
            parameter.setName(node.get("name").text());
            parameter.setLabelVi(node.get("labelVi").text());
            parameter.setLabelEn(node.get("labelEn").text());
            if (seen.put(parameter.getName(), node) != null) {
                node.get("name").fault("a name of its own", "\"" + parameter.getName() + "\" a second time");
            }
            register.getParameters().add(parameter);
            node.get("values").elements().forEach(value -> readValue(value, parameter));
        });
    }

    private LawNode parse(byte[] json, String file) {
        try {
            return new LawNode(MAPPER.readTree(json), file, faults);
        } catch (JacksonException e) {
            faults.add(file + ": Expected JSON but found: " + e.getMessage());
            return new LawNode(MAPPER.createArrayNode(), file, faults);
        }
    }

    private void readInstrument(LawNode node) {
        LegalInstrument instrument = LawFactory.eINSTANCE.createLegalInstrument();
        instrument.setId(node.get("id").text());
        instrument.setNumber(node.get("number").text());
        instrument.setRole(node.get("role").text());
        instrument.setEffectiveFrom(node.get("effectiveFrom").date(true));
        instrument.setEffectiveTo(node.get("effectiveTo").date(false));
        instrument.setSource(node.get("source").text());
        instrument.setVerified(!instrument.getSource().contains("[unchecked"));
        checkOrder(node, instrument.getEffectiveFrom(), instrument.getEffectiveTo());
        if (byId.put(instrument.getId(), instrument) != null
                || byNumber.put(instrument.getNumber(), instrument) != null) {
            node.fault("an id and a number of its own", instrument.getId() + " a second time");
        }
        register.getInstruments().add(instrument);
    }

    private void link(LawNode node) {
        LegalInstrument instrument = byId.get(node.get("id").json().asString(""));
        LawNode amends = node.get("amends");
        if (instrument == null) {
            return;
        }
        if (!amends.isMissing()) {
            amends.elements().map(this::instrument).filter(Objects::nonNull).forEach(instrument.getAmends()::add);
        }
        if (!node.get("successor").isMissing()) {
            instrument.setSuccessor(instrument(node.get("successor")));
        }
    }

    private @Nullable LegalInstrument instrument(LawNode id) {
        LegalInstrument found = byId.get(id.text());
        if (found == null) {
            id.fault("the id of an instrument of this register", id.json().toString());
        }
        return found;
    }

    private void readValue(LawNode node, LegalParameter parameter) {
        ParameterValue value = LawFactory.eINSTANCE.createParameterValue();
        value.setValue(node.get("value").text());
        value.setEffectiveFrom(node.get("effectiveFrom").date(true));
        value.setEffectiveTo(node.get("effectiveTo").date(false));
        value.setScope(node.get("scope").text());
        value.setRuleId(node.get("ruleId").text());
        value.setVerified(node.get("verified").flag());
        readUnit(node, value);
        value.setCitation(citation(node.get("citation"), value));
        checkOrder(node, value.getEffectiveFrom(), value.getEffectiveTo());
        parameter.getValues().stream()
                .filter(other -> Objects.equals(other.getScope(), value.getScope()) && overlap(other, value))
                .findFirst()
                .ifPresent(other ->
                        node.fault("a period of its own", "one that overlaps that from " + other.getEffectiveFrom()));
        parameter.getValues().add(value);
    }

    private static void readUnit(LawNode node, ParameterValue value) {
        String text = node.get("unit").textOrNull();
        if (text == null) {
            return;
        }
        LegalUnit unit = LegalUnit.get(text);
        if (unit == null) {
            node.get("unit").fault("one of " + LegalUnit.VALUES, text);
        } else if (!value.getValue().matches("\\d{1,6}(\\.\\d{1,3})?")) {
            node.get("value").fault("a number of " + text, value.getValue());
        } else {
            value.setUnit(unit);
        }
    }

    private Citation citation(LawNode node, ParameterValue value) {
        Citation citation = CommonFactory.eINSTANCE.createCitation();
        citation.setInstrument(node.get("instrument").text());
        citation.setArticle(node.get("article").textOrNull());
        citation.setClause(node.get("clause").textOrNull());
        citation.setPoint(node.get("point").textOrNull());
        citation.setVerified(value.isVerified());
        LegalInstrument instrument = byNumber.get(citation.getInstrument());
        if (instrument == null) {
            node.get("instrument").fault("the number of an instrument of this register", citation.getInstrument());
        } else if (!covers(instrument, value)) {
            node.get("instrument")
                    .fault(
                            "an instrument in force from " + value.getEffectiveFrom() + " to " + value.getEffectiveTo(),
                            citation.getInstrument() + ", in force from " + instrument.getEffectiveFrom() + " to "
                                    + instrument.getEffectiveTo());
        }
        return citation;
    }

    private static boolean covers(LegalInstrument instrument, ParameterValue value) {
        return value.getEffectiveFrom() == null
                || instrument.getEffectiveFrom() == null
                || !value.getEffectiveFrom().isBefore(instrument.getEffectiveFrom())
                        && !end(value.getEffectiveTo()).isAfter(end(instrument.getEffectiveTo()));
    }

    private static void checkOrder(LawNode node, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            node.get("effectiveTo").fault("a day from " + from + " on", to.toString());
        }
    }

    private static boolean overlap(ParameterValue a, ParameterValue b) {
        if (a.getEffectiveFrom() == null || b.getEffectiveFrom() == null) {
            return false;
        }
        return !a.getEffectiveFrom().isAfter(end(b.getEffectiveTo()))
                && !b.getEffectiveFrom().isAfter(end(a.getEffectiveTo()));
    }

    private static LocalDate end(@Nullable LocalDate to) {
        return to == null ? LocalDate.MAX : to;
    }
}
