package vn.quytrinh.handling;

import java.util.Collection;
import java.util.List;
import vn.quytrinh.handling.byhand.RulesByHand;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.RegimeParameter;

/** Handling whose judge is plain Java instead of the compiled rules; everything else is the same. */
public final class HandlingByHand {

    private HandlingByHand() {}

    /** Returns it. */
    public static Handling create() {
        return new Handling(new Judge() {
            @Override
            public Hearing open(Conclusions out) {
                var rules = new RulesByHand(out);
                return new Hearing() {
                    @Override
                    public void hear(Collection<?> facts) {
                        rules.hear(facts);
                    }

                    @Override
                    public void close() {}
                };
            }

            @Override
            public List<RegimeParameter> read(List<RegimeParameter> parameters) {
                return parameters;
            }
        });
    }
}
