package vn.quytrinh.handling;

import java.util.Collection;
import java.util.List;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.RegimeParameter;
import vn.quytrinh.rulebase.RuleBase;

/** The handling rules, compiled at build time. */
final class RulesAsJudge implements Judge {

    private final RuleBase rules = RuleBase.load(RulesAsJudge.class.getClassLoader(), "quytrinh-handling");

    @Override
    public Hearing open(Conclusions out) {
        RuleBase.Session session = rules.open(out);
        return new Hearing() {
            @Override
            public void hear(Collection<?> facts) {
                session.fire(facts);
            }

            @Override
            public void close() {
                session.close();
            }
        };
    }

    @Override
    public List<RegimeParameter> read(List<RegimeParameter> parameters) {
        return rules.read(parameters);
    }
}
