package vn.quytrinh.handling.byhand;

import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.UnitActFact;
import vn.quytrinh.handling.rules.UnitChangeFact;

/** {@code organisation.drl}. */
final class OrganisationByHand implements FileByHand {

    private static final RuleByHand SUCCEEDED = RuleByHand.named("HR-085");
    private static final RuleByHand NO_SUCCESSOR = RuleByHand.named("HR-086");
    private static final RuleByHand DISSOLVED = RuleByHand.named("HR-087");

    @Override
    public void judge(Heard heard, Conclusions out) {
        for (UnitChangeFact change : heard.all(UnitChangeFact.class)) {
            if (change.unit() != null) {
                SUCCEEDED.fires(out, change);
                out.workFinding(
                        "UNIT_SUCCEEDED",
                        change.step(),
                        change.unit(),
                        change.since().atStartOfDay());
            } else {
                NO_SUCCESSOR.fires(out, change);
                out.workFinding(
                        "UNIT_WITHOUT_SUCCESSOR",
                        change.step(),
                        change.formerUnit(),
                        change.since().atStartOfDay());
            }
        }
        for (UnitActFact act : heard.all(UnitActFact.class)) {
            DISSOLVED.fires(out, act);
            out.unitFinding("UNIT_DISSOLVED", act.unit(), act.since().atStartOfDay());
        }
    }
}
