package vn.quytrinh.handling;

import java.util.Collection;
import java.util.List;
import vn.quytrinh.handling.plainway.RulesThePlainWay;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.RegimeParameter;

/** Handling that asks the rules with a new session for every decision, tells them every parameter and lets them count days. */
public final class HandlingThePlainWay {

    private HandlingThePlainWay() {}

    /** Returns it. */
    public static Handling create() {
        var rules = new RulesThePlainWay();
        return new Handling(new Judge() {
            @Override
            public Hearing open(Conclusions out) {
                RulesThePlainWay.Session session = rules.open(out);
                return new Hearing() {
                    @Override
                    public void hear(Collection<?> facts) {
                        session.hear(facts);
                    }

                    @Override
                    public void close() {
                        session.close();
                    }
                };
            }

            @Override
            public List<RegimeParameter> read(List<RegimeParameter> parameters) {
                return parameters;
            }
        });
    }
}
