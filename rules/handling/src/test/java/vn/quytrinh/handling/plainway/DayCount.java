package vn.quytrinh.handling.plainway;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.not;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import vn.quytrinh.worktime.SpecialDay;

/** Working days counted by rules, one firing for every calendar day, the special days being facts. */
final class DayCount {

    private static final String PACKAGE = DayCount.class.getPackageName();

    private DayCount() {}

    static Model model() {
        return new ModelImpl().addRule(ordinary()).addRule(special());
    }

    private static Rule ordinary() {
        Variable<CountedDay> count = declarationOf(CountedDay.class);
        Variable<SpecialDay> special = declarationOf(SpecialDay.class);
        return rule(PACKAGE, "an ordinary day")
                .metadata("silent", "true")
                .build(
                        pattern(count).expr("unfinished", CountedDay::isUnfinished),
                        not(pattern(special)
                                .expr(
                                        "that day",
                                        count,
                                        (day, one) -> day.date().equals(one.next()))),
                        on(count).execute((drools, one) -> {
                            drools.delete(one);
                            drools.insert(one.passOrdinary());
                        }));
    }

    private static Rule special() {
        Variable<CountedDay> count = declarationOf(CountedDay.class);
        Variable<SpecialDay> special = declarationOf(SpecialDay.class);
        return rule(PACKAGE, "a special day")
                .metadata("silent", "true")
                .build(
                        pattern(count).expr("unfinished", CountedDay::isUnfinished),
                        pattern(special)
                                .expr(
                                        "that day",
                                        count,
                                        (day, one) -> day.date().equals(one.next())),
                        on(count, special).execute((drools, one, day) -> {
                            drools.delete(one);
                            drools.insert(one.passSpecial(day));
                        }));
    }
}
