package vn.quytrinh.procedure.law.query;

import java.util.List;
import java.util.stream.Stream;
import vn.quytrinh.model.law.LegalInstrument;
import vn.quytrinh.model.law.LegalParameter;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.model.law.LegalRule;
import vn.quytrinh.model.law.ParameterValue;
import vn.quytrinh.model.law.TransitionEffect;
import vn.quytrinh.model.law.TransitionRule;
import vn.quytrinh.procedure.law.Wording;
import vn.quytrinh.procedure.law.citation.LawCitation;
import vn.quytrinh.procedure.law.regime.FormInForce;
import vn.quytrinh.procedure.law.regime.LegalForms;

/** Lists what a register holds, in its order. */
final class LawEntries {

    private static final String NATION = "VN";

    private LawEntries() {}

    static List<LawEntry> of(LegalRegister register) {
        return Stream.of(
                        register.getInstruments().stream().map(LawEntries::of),
                        register.getParameters().stream()
                                .flatMap(parameter ->
                                        parameter.getValues().stream().map(value -> of(parameter, value))),
                        LegalForms.of(register).all().stream().map(LawEntries::of),
                        register.getRules().stream().map(LawEntries::of),
                        register.getTransitions().stream().map(LawEntries::of))
                .flatMap(each -> each)
                .toList();
    }

    private static LawEntry of(LegalInstrument instrument) {
        Wording role = Wording.of(instrument);
        return new LawEntry(
                LawItem.INSTRUMENT,
                instrument.getId(),
                instrument.getNumber(),
                instrument.getNumber(),
                instrument.getNumber(),
                instrument.getRole(),
                role.vietnamese(),
                role.english(),
                instrument.getEffectiveFrom(),
                instrument.getEffectiveTo(),
                instrument.getScope(),
                List.of(new LawCitation(instrument.getNumber(), null, null, null)),
                instrument.isVerified());
    }

    private static LawEntry of(LegalParameter parameter, ParameterValue value) {
        String content = value.isSetUnit() ? value.getValue() + " " + value.getUnit() : value.getValue();
        return new LawEntry(
                LawItem.PARAMETER,
                value.getId(),
                parameter.getName() + "/" + value.getScope(),
                parameter.getLabelVi(),
                parameter.getLabelEn(),
                content,
                content,
                content,
                value.getEffectiveFrom(),
                value.getEffectiveTo(),
                value.getScope(),
                List.of(LawCitation.of(value.getCitation())),
                value.isVerified());
    }

    private static LawEntry of(FormInForce form) {
        String content = "Mẫu " + form.number() + " " + form.name();
        return new LawEntry(
                LawItem.FORM,
                form.regime() + "/" + form.number(),
                form.kind(),
                form.vietnamese(),
                form.english(),
                content,
                content,
                "Form " + form.number() + " (" + form.name() + ")",
                form.from(),
                form.to(),
                NATION,
                List.of(form.citation()),
                form.verified());
    }

    private static LawEntry of(LegalRule rule) {
        Wording statement = Wording.of(rule);
        return new LawEntry(
                LawItem.RULE,
                rule.getId(),
                rule.getId(),
                rule.getId(),
                rule.getId(),
                rule.getStatement(),
                statement.vietnamese(),
                statement.english(),
                rule.getEffectiveFrom(),
                rule.getEffectiveTo(),
                NATION,
                rule.getCitations().stream().map(LawCitation::of).toList(),
                rule.isVerified());
    }

    private static LawEntry of(TransitionRule rule) {
        boolean atOnce = rule.getEffect() == TransitionEffect.AT_ONCE;
        return new LawEntry(
                LawItem.TRANSITION,
                rule.getId(),
                rule.getId(),
                rule.getStatementVi(),
                rule.getStatementEn(),
                rule.getEffect().getLiteral(),
                atOnce ? "quy định mới áp dụng ngay" : "theo quy định có hiệu lực lúc tiếp nhận",
                atOnce ? "the changed law governs at once" : "the law in force at acceptance governs",
                rule.getEffectiveFrom(),
                null,
                rule.getScope() == null ? NATION : rule.getScope(),
                List.of(LawCitation.of(rule.getCitation())),
                rule.isVerified());
    }
}
