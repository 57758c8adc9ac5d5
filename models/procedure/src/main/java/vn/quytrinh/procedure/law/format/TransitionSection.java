package vn.quytrinh.procedure.law.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.law.LawFactory;
import vn.quytrinh.model.law.LegalInstrument;
import vn.quytrinh.model.law.LegalParameter;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.model.law.TransitionEffect;
import vn.quytrinh.model.law.TransitionRule;
import vn.quytrinh.procedure.law.citation.LawCitation;

/** The transitional provisions (điều khoản chuyển tiếp). */
final class TransitionSection implements RegisterSection {

    private static final String HEAD = """
            # Quy định chuyển tiếp: hồ sơ đã tiếp nhận trước khi luật thay đổi thì theo luật nào. / Which law governs dossiers
            # accepted before a change.
            #
            # id            mã                                       / id
            # effect        AT_ACCEPTANCE: theo luật lúc tiếp nhận;  / AT_ACCEPTANCE: the law at acceptance governs;
            #               AT_ONCE: luật mới áp dụng ngay           / AT_ONCE: the changed law governs at once
            # effectiveFrom ngày thay đổi; quy định mặc định bỏ trống / day of the change; left out for the default, of which
            #                                                        / there is exactly one
            # instrument    số văn bản gây ra thay đổi               / number of the instrument that brings the change
            # parameters    tên các tham số được áp dụng             / names of the parameters it is about
            # scope         địa bàn, bỏ trống là mọi nơi             / territory; left out for all
            # statementVi   nội dung tiếng Việt                      / what it says, in Vietnamese
            # statementEn   nội dung tiếng Anh                       / what it says, in English
            # ruleId        mã quy tắc trong rules.yaml              / the legal rule it belongs to
            # citation      căn cứ                                   / where the law says so
            # source        nguồn; [unchecked…] là chưa kiểm         / where this comes from; [unchecked…] = not checked
            # verified      đã đối chiếu bản ký: true / false        / checked against the signed text
            """;

    private static final String[] FIELDS = {
        "id",
        "effect",
        "effectiveFrom",
        "instrument",
        "parameters",
        "scope",
        "statementVi",
        "statementEn",
        "ruleId",
        "citation",
        "source",
        "verified"
    };

    @Override
    public String fileName() {
        return "transitions.yaml";
    }

    @Override
    public String head() {
        return HEAD;
    }

    @Override
    public void read(YamlNode root, RegisterDraft draft) {
        YamlNode list = root.fields("transitions").get("transitions");
        List<TransitionRule> rules = draft.register().getTransitions();
        list.elements().forEach(node -> rules.add(transition(node, draft)));
        long defaults = rules.stream()
                .filter(rule -> rule.getEffectiveFrom() == null && rule.getEffect() == TransitionEffect.AT_ACCEPTANCE)
                .count();
        if (defaults != 1) {
            list.fault(Expectation.ONE_DEFAULT, String.valueOf(defaults), String.valueOf(defaults));
        }
    }

    private static TransitionRule transition(YamlNode node, RegisterDraft draft) {
        TransitionRule rule = LawFactory.eINSTANCE.createTransitionRule();
        draft.identify(rule, node.fields(FIELDS).get("id"));
        rule.setEffect(Objects.requireNonNullElse(
                node.get("effect").choice(TransitionEffect.VALUES, TransitionEffect::get),
                TransitionEffect.AT_ACCEPTANCE));
        rule.setEffectiveFrom(node.get("effectiveFrom").dateOrNull());
        YamlNode instrument = node.get("instrument");
        if (!instrument.isMissing()) {
            rule.setInstrument(draft.instrument(instrument, instrument.text()));
            checkInstrument(instrument, rule);
        }
        YamlNode parameters = node.get("parameters");
        for (YamlNode each : parameters.isMissing() ? List.<YamlNode>of() : parameters.elements()) {
            LegalParameter parameter = draft.parameter(each);
            if (parameter != null) {
                rule.getParameters().add(parameter);
                checkChange(each, parameter, rule.getEffectiveFrom());
            }
        }
        YamlNode scope = node.get("scope");
        rule.setScope(scope.isMissing() ? null : draft.scope(scope, scope.text()));
        rule.setStatementVi(node.get("statementVi").text());
        rule.setStatementEn(node.get("statementEn").text());
        rule.setRuleId(draft.ruleId(node.get("ruleId")));
        rule.setSource(node.get("source").text());
        rule.setVerified(draft.verified(node, rule.getSource()));
        rule.setCitation(draft.citation(node.get("citation"), rule.isVerified()));
        checkTarget(node, rule, instrument, parameters);
        return rule;
    }

    private static void checkTarget(YamlNode node, TransitionRule rule, YamlNode instrument, YamlNode parameters) {
        boolean aimless = instrument.isMissing() && parameters.isMissing();
        boolean undated = node.get("effectiveFrom").isMissing();
        if (rule.getEffect() == TransitionEffect.AT_ONCE && (undated || aimless) || undated != aimless) {
            node.get("effect").fault(Expectation.AT_ONCE_TARGET);
        }
    }

    private static void checkInstrument(YamlNode node, TransitionRule rule) {
        LegalInstrument instrument = rule.getInstrument();
        LocalDate day = rule.getEffectiveFrom();
        if (instrument != null
                && day != null
                && instrument.getEffectiveFrom() != null
                && (day.isBefore(instrument.getEffectiveFrom())
                        || day.isAfter(Period.end(instrument.getEffectiveTo())))) {
            RegisterDraft.faultInForce(node, instrument, day, day);
        }
    }

    private static void checkChange(YamlNode node, LegalParameter parameter, @Nullable LocalDate day) {
        boolean changes = day == null
                || parameter.getValues().stream()
                        .anyMatch(value -> day.equals(value.getEffectiveFrom())
                                || day.minusDays(1).equals(value.getEffectiveTo()));
        if (!changes) {
            String found = parameter.getName() + ", " + day;
            node.fault(Expectation.CHANGE_THAT_DAY, found, found);
        }
    }

    @Override
    public void write(LegalRegister register, YamlWriter out) {
        out.open("transitions");
        for (TransitionRule rule : register.getTransitions()) {
            out.entry()
                    .field("id", rule.getId())
                    .field("effect", rule.getEffect())
                    .field("effectiveFrom", rule.getEffectiveFrom())
                    .field(
                            "instrument",
                            rule.getInstrument() == null
                                    ? null
                                    : rule.getInstrument().getNumber())
                    .texts(
                            "parameters",
                            rule.getParameters().stream()
                                    .map(LegalParameter::getName)
                                    .toList())
                    .field("scope", rule.getScope())
                    .field("statementVi", rule.getStatementVi())
                    .field("statementEn", rule.getStatementEn())
                    .field("ruleId", rule.getRuleId())
                    .field("citation", LawCitation.of(rule.getCitation()).text())
                    .field("source", rule.getSource())
                    .field("verified", rule.isVerified())
                    .close();
        }
        out.close();
    }
}
