package vn.quytrinh.procedure.law.regime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What governs over one span of days. */
record RegimeContent(
        Map<String, ParameterInForce> parameters,
        List<FormInForce> forms,
        List<InstrumentInForce> instruments,
        @Nullable TransitionInForce transition,
        List<TransitionInForce> atOnce,
        String fingerprint) {

    static RegimeContent of(
            Map<String, ParameterInForce> parameters,
            List<FormInForce> forms,
            List<InstrumentInForce> instruments,
            @Nullable TransitionInForce transition,
            List<TransitionInForce> atOnce) {
        var print = new Fingerprint();
        parameters.values().forEach(print::add);
        forms.forEach(print::add);
        instruments.forEach(print::add);
        if (transition != null) {
            print.add(transition);
        }
        atOnce.forEach(print::add);
        return new RegimeContent(parameters, forms, instruments, transition, atOnce, print.sha256());
    }
}
