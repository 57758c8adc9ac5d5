package vn.quytrinh.handling.byhand;

import vn.quytrinh.handling.rules.CodeFact;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.RegimeParameter;

/** {@code code.drl}. */
final class CodeByHand implements FileByHand {

    private static final RuleByHand FORMAT = RuleByHand.named("LR-082");

    @Override
    public void judge(Heard heard, Conclusions out) {
        RegimeParameter law = heard.law("dossierCode.sequenceDigits");
        if (law == null) {
            return;
        }
        for (CodeFact code : heard.all(CodeFact.class)) {
            if (!code.structured() || code.sequenceDigits() < law.number()) {
                FORMAT.fires(out, law, code);
                out.dossierFinding("DOSSIER_CODE_FORMAT", null, null);
            }
        }
    }
}
