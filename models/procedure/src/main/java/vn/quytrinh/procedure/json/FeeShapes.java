package vn.quytrinh.procedure.json;

import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE_CAP__AMOUNT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE_CAP__FORMULA;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE_CAP__LEGAL_BASIS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE_CAP__NOTE;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE_CAP__TEXT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE_CAP__VERIFIED;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE_EXEMPTION__CONDITION;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE_EXEMPTION__EXPRESSION;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE_EXEMPTION__LEGAL_BASIS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE_EXEMPTION__NOTE;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE_EXEMPTION__VERIFIED;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE__AMOUNT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE__CAP;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE__CONDITION;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE__CONFIDENCE;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE__CURRENCY;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE__EFFECTIVE_FROM;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE__EFFECTIVE_TO;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE__EXEMPTIONS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE__EXPRESSION;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE__FORMULA;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE__KIND;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE__LEGAL_BASIS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE__NAME;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE__NOTE;
import static vn.quytrinh.model.process.ProcessPackage.Literals.FEE__VERIFIED;

import tools.jackson.databind.JsonNode;

/** Fees with their exemptions and caps. Whatever was only told is kept as it came; what is computed is read strictly. */
final class FeeShapes {

    private static final Shape EXEMPTION = new Shape()
            .with("condition", Fields.text(FEE_EXEMPTION__CONDITION))
            .with("expression", Fields.text(FEE_EXEMPTION__EXPRESSION))
            .with("legalBasis", Fields.text(FEE_EXEMPTION__LEGAL_BASIS))
            .with("verified", Fields.flag(FEE_EXEMPTION__VERIFIED))
            .with("note", Fields.lenientText(FEE_EXEMPTION__NOTE));

    private static final Shape CAP = new Shape()
            .with("amount", Fields.amount(FEE_CAP__AMOUNT))
            .with("formula", Fields.text(FEE_CAP__FORMULA))
            .with("text", Fields.text(FEE_CAP__TEXT))
            .with("legalBasis", Fields.text(FEE_CAP__LEGAL_BASIS))
            .with("verified", Fields.flag(FEE_CAP__VERIFIED))
            .with("note", Fields.lenientText(FEE_CAP__NOTE));

    static final Shape FEE = new Shape()
            .with("kind", Fields.text(FEE__KIND))
            .with("name", Fields.lenientText(FEE__NAME))
            .with("amount", Fields.amount(FEE__AMOUNT))
            .with("currency", Fields.text(FEE__CURRENCY))
            .with("condition", Fields.text(FEE__CONDITION))
            .with("expression", Fields.text(FEE__EXPRESSION))
            .with("formula", Fields.lenientText(FEE__FORMULA))
            .with("exemptions", Fields.lenient(FeeShapes::isObjects, Fields.children(FEE__EXEMPTIONS, EXEMPTION)))
            .with("cap", Fields.lenient(JsonNode::isObject, Fields.child(FEE__CAP, CAP)))
            .with("legalBasis", Fields.lenientText(FEE__LEGAL_BASIS))
            .with("verified", Fields.lenient(JsonNode::isBoolean, Fields.flag(FEE__VERIFIED)))
            .with("effectiveFrom", Fields.date(FEE__EFFECTIVE_FROM))
            .with("effectiveTo", Fields.date(FEE__EFFECTIVE_TO))
            .with("note", Fields.lenientText(FEE__NOTE))
            .with("confidence", Fields.lenientText(FEE__CONFIDENCE));

    private FeeShapes() {}

    private static boolean isObjects(JsonNode value) {
        return value.isArray() && !value.isEmpty() && value.valueStream().allMatch(JsonNode::isObject);
    }
}
