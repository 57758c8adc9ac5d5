package vn.quytrinh.handling.byhand;

import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.OutageFact;
import vn.quytrinh.handling.rules.RegimeParameter;

/** {@code outage.drl}. */
final class OutageByHand implements FileByHand {

    private static final RuleByHand TOO_LONG = RuleByHand.named("LR-073");

    @Override
    public void judge(Heard heard, Conclusions out) {
        RegimeParameter law = heard.law("outage.repairWithin");
        if (law == null) {
            return;
        }
        for (OutageFact outage : heard.all(OutageFact.class)) {
            if (outage.repair().exceeds(law)) {
                TOO_LONG.fires(out, law, outage);
                out.dossierFinding("OUTAGE_TOO_LONG", outage.repair().by(law), null);
            }
        }
    }
}
