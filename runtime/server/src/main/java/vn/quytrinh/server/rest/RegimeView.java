package vn.quytrinh.server.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.procedure.law.regime.FormInForce;
import vn.quytrinh.procedure.law.regime.InstrumentInForce;
import vn.quytrinh.procedure.law.regime.LegalRegime;
import vn.quytrinh.procedure.law.regime.ParameterInForce;
import vn.quytrinh.procedure.law.regime.TransitionInForce;
import vn.quytrinh.rulebase.Text;
import vn.quytrinh.worktime.LegalUnit;

/**
 * The law that governs on a day, as it is sent.
 *
 * @param at the day of acceptance
 * @param scope the territory
 * @param from the first day on which nothing differs, null when the register knows no earlier law
 * @param to the last such day, null while it has no end
 * @param fingerprint SHA-256 over what governs
 * @param transition the provision that pins the law of the acceptance, null when there is none
 * @param atOnce the provisions by which later changes govern all the same
 * @param parameters the legal parameters by name
 * @param forms the forms
 * @param instruments the instruments in force
 */
record RegimeView(
        LocalDate at,
        String scope,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String fingerprint,
        @Nullable TransitionView transition,
        List<TransitionView> atOnce,
        List<ParameterView> parameters,
        List<FormView> forms,
        List<InstrumentInForce> instruments) {

    /** A transitional provision. */
    record TransitionView(
            String id,
            boolean atOnce,
            @Nullable LocalDate from,
            Text text,
            String rule,
            CitationView citation,
            boolean verified) {

        static TransitionView of(TransitionInForce transition) {
            return new TransitionView(
                    transition.id(),
                    transition.atOnce(),
                    transition.from(),
                    new Text(transition.vietnamese(), transition.english()),
                    transition.ruleId(),
                    CitationView.of(transition.citation()),
                    transition.verified());
        }
    }

    /** The value of a legal parameter. */
    record ParameterView(
            String name,
            Text label,
            String value,
            @Nullable LegalUnit unit,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            String scope,
            String rule,
            CitationView citation,
            boolean verified) {

        static ParameterView of(ParameterInForce parameter) {
            return new ParameterView(
                    parameter.name(),
                    new Text(parameter.vietnamese(), parameter.english()),
                    parameter.value(),
                    parameter.unit(),
                    parameter.from(),
                    parameter.to(),
                    parameter.scope(),
                    parameter.ruleId(),
                    CitationView.of(parameter.citation()),
                    parameter.verified());
        }
    }

    /** A form under its number of the day. */
    record FormView(
            String no,
            String kind,
            String name,
            Text label,
            List<String> signers,
            List<String> fields,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            CitationView citation,
            boolean verified,
            boolean fieldsVerified) {

        static FormView of(FormInForce form) {
            return new FormView(
                    form.number(),
                    form.kind(),
                    form.name(),
                    new Text(form.vietnamese(), form.english()),
                    form.signers(),
                    form.fields(),
                    form.from(),
                    form.to(),
                    CitationView.of(form.citation()),
                    form.verified(),
                    form.fieldsVerified());
        }
    }

    static RegimeView of(LegalRegime regime) {
        return new RegimeView(
                regime.acceptedAt(),
                regime.scope(),
                regime.from(),
                regime.to(),
                regime.fingerprint(),
                regime.transition() == null ? null : TransitionView.of(regime.transition()),
                regime.atOnce().stream().map(TransitionView::of).toList(),
                regime.parameters().values().stream().map(ParameterView::of).toList(),
                regime.forms().stream().map(FormView::of).toList(),
                regime.instruments());
    }
}
