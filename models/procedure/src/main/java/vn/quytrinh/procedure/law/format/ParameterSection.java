package vn.quytrinh.procedure.law.format;

import java.util.regex.Pattern;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.law.LawFactory;
import vn.quytrinh.model.law.LegalParameter;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.model.law.ParameterValue;
import vn.quytrinh.procedure.law.citation.LawCitation;

/** The numbers and choices that law sets. */
final class ParameterSection implements RegisterSection {

    private static final String HEAD = """
            # Tham số pháp lý: con số hoặc lựa chọn do văn bản quy định, theo ngày hiệu lực. / Legal parameters by effective date.
            #
            # name          tên, không đổi                           / name; rules read the value by it
            # labelVi       tên tiếng Việt                           / name in Vietnamese
            # labelEn       tên tiếng Anh                            / name in English
            # values        các giá trị theo thời gian               / the values over time:
            #   value         giá trị: số, true/false, giờ, từ       / number, true/false, time of day, ISO duration or word
            #   unit          đơn vị của số thời gian                / legal unit of a number of time
            #                 (CLOCK_HOUR, WORKING_HOUR, SESSION, WORKING_DAY, CALENDAR_DAY, WEEK, MONTH, YEAR, SAME_DAY)
            #   effectiveFrom ngày bắt đầu                           / first day
            #   effectiveTo   ngày cuối cùng                         / last day; left out while it has no end
            #   scope         địa bàn: VN, VN.H05…                   / territory; the nearest one goes first
            #   citation      căn cứ, phải đang có hiệu lực          / where the law says so; in force throughout the period
            #   ruleId        mã quy tắc trong rules.yaml            / the legal rule it belongs to
            #   verified      đã đối chiếu bản ký: true / false      / checked against the signed text
            """;

    private static final String[] VALUE_FIELDS = {
        "value", "unit", "effectiveFrom", "effectiveTo", "scope", "citation", "ruleId", "verified"
    };

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,3})?");

    @Override
    public String fileName() {
        return "parameters.yaml";
    }

    @Override
    public String head() {
        return HEAD;
    }

    @Override
    public void read(YamlNode root, RegisterDraft draft) {
        root.fields("parameters").get("parameters").elements().forEach(node -> parameter(node, draft));
    }

    private static void parameter(YamlNode node, RegisterDraft draft) {
        LegalParameter parameter = LawFactory.eINSTANCE.createLegalParameter();
        node.fields("name", "labelVi", "labelEn", "values");
        draft.identify(parameter, node.get("name"));
        parameter.setName(parameter.getId());
        parameter.setLabelVi(node.get("labelVi").text());
        parameter.setLabelEn(node.get("labelEn").text());
        node.get("values").elements().forEach(value -> value(value, parameter, draft));
        draft.enter(parameter);
    }

    private static void value(YamlNode node, LegalParameter parameter, RegisterDraft draft) {
        ParameterValue value = LawFactory.eINSTANCE.createParameterValue();
        node.fields(VALUE_FIELDS);
        value.setValue(node.get("value").text());
        value.setEffectiveFrom(node.get("effectiveFrom").date());
        value.setEffectiveTo(node.get("effectiveTo").dateOrNull());
        draft.checkOrder(node, value.getEffectiveFrom(), value.getEffectiveTo());
        value.setScope(draft.scope(node.get("scope"), node.get("scope").text()));
        value.setRuleId(draft.ruleId(node.get("ruleId")));
        value.setVerified(node.get("verified").flag());
        readUnit(node, value);
        value.setCitation(draft.citation(node.get("citation"), value.isVerified()));
        draft.checkInForce(node.get("citation"), value.getCitation(), value.getEffectiveFrom(), value.getEffectiveTo());
        checkOverlap(node, parameter, value);
        value.setId(parameter.getName() + "/" + value.getScope() + "/" + value.getEffectiveFrom());
        parameter.getValues().add(value);
    }

    private static void readUnit(YamlNode node, ParameterValue value) {
        LegalUnit unit =
                node.get("unit").isMissing() ? null : node.get("unit").choice(LegalUnit.VALUES, LegalUnit::get);
        if (unit == null) {
            return;
        }
        value.setUnit(unit);
        if (!value.getValue().isEmpty() && !NUMBER.matcher(value.getValue()).matches()) {
            node.get("value").fault(Expectation.numberOf(unit.getLiteral()));
        }
    }

    private static void checkOverlap(YamlNode node, LegalParameter parameter, ParameterValue value) {
        if (value.getEffectiveFrom() == null) {
            return;
        }
        parameter.getValues().stream()
                .filter(other ->
                        other.getEffectiveFrom() != null && other.getScope().equals(value.getScope()))
                .filter(other -> Period.meet(
                        other.getEffectiveFrom(),
                        other.getEffectiveTo(),
                        value.getEffectiveFrom(),
                        value.getEffectiveTo()))
                .findFirst()
                .ifPresent(other -> {
                    String period = Period.text(value.getEffectiveFrom(), value.getEffectiveTo());
                    String with = Period.text(other.getEffectiveFrom(), other.getEffectiveTo());
                    node.get("effectiveFrom")
                            .fault(
                                    Expectation.OWN_PERIOD,
                                    period + " chồng lên " + with,
                                    period + ", which overlaps " + with);
                });
    }

    @Override
    public void write(LegalRegister register, YamlWriter out) {
        out.open("parameters");
        for (LegalParameter parameter : register.getParameters()) {
            out.entry()
                    .field("name", parameter.getName())
                    .field("labelVi", parameter.getLabelVi())
                    .field("labelEn", parameter.getLabelEn())
                    .open("values");
            parameter.getValues().forEach(value -> write(value, out));
            out.close().close();
        }
        out.close();
    }

    private static void write(ParameterValue value, YamlWriter out) {
        out.entry()
                .field("value", value.getValue())
                .field("unit", value.isSetUnit() ? value.getUnit() : null)
                .field("effectiveFrom", value.getEffectiveFrom())
                .field("effectiveTo", value.getEffectiveTo())
                .field("scope", value.getScope())
                .field("citation", LawCitation.of(value.getCitation()).text())
                .field("ruleId", value.getRuleId())
                .field("verified", value.isVerified())
                .close();
    }
}
