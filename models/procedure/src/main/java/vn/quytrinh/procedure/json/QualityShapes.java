package vn.quytrinh.procedure.json;

import static vn.quytrinh.model.document.DocumentPackage.Literals.DOCUMENT_CONTROL__APPROVED_ON;
import static vn.quytrinh.model.document.DocumentPackage.Literals.DOCUMENT_CONTROL__APPROVER;
import static vn.quytrinh.model.document.DocumentPackage.Literals.DOCUMENT_CONTROL__AUTHOR;
import static vn.quytrinh.model.document.DocumentPackage.Literals.DOCUMENT_CONTROL__EFFECTIVE_FROM;
import static vn.quytrinh.model.document.DocumentPackage.Literals.DOCUMENT_CONTROL__EFFECTIVE_TO;
import static vn.quytrinh.model.document.DocumentPackage.Literals.DOCUMENT_CONTROL__EXPORTED_ON;
import static vn.quytrinh.model.document.DocumentPackage.Literals.DOCUMENT_CONTROL__ISSUED_ON;
import static vn.quytrinh.model.document.DocumentPackage.Literals.DOCUMENT_CONTROL__PAGES;
import static vn.quytrinh.model.document.DocumentPackage.Literals.DOCUMENT_CONTROL__PUBLISHED_ON;
import static vn.quytrinh.model.document.DocumentPackage.Literals.DOCUMENT_CONTROL__REVIEWER;
import static vn.quytrinh.model.document.DocumentPackage.Literals.DOCUMENT_CONTROL__REVISION;
import static vn.quytrinh.model.document.DocumentPackage.Literals.DOCUMENT_CONTROL__STATUS;
import static vn.quytrinh.model.document.DocumentPackage.Literals.DOCUMENT_CONTROL__TITLE;
import static vn.quytrinh.model.document.DocumentPackage.Literals.DOCUMENT_CONTROL__TRANSITION_RULE;
import static vn.quytrinh.model.document.DocumentPackage.Literals.RETAINED_RECORD__HOLDER;
import static vn.quytrinh.model.document.DocumentPackage.Literals.RETAINED_RECORD__MEDIUM;
import static vn.quytrinh.model.document.DocumentPackage.Literals.RETAINED_RECORD__NAME;
import static vn.quytrinh.model.document.DocumentPackage.Literals.RETAINED_RECORD__YEARS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__APPLICANTS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__COORDINATING;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__COSTS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__ELECTRONIC_RESULT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__FEEDBACK_CHANNEL;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__HANDLING_AGENCY;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__HOURS_PER_DAY;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__IMPROVEMENTS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__NOTICES;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__OBJECTIVES;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__RISKS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__SUPPRESSIONS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__TEMPLATE;
import static vn.quytrinh.model.quality.QualityPackage.Literals.AUDIT__FINDINGS_BY_RULE;
import static vn.quytrinh.model.quality.QualityPackage.Literals.AUDIT__ON;
import static vn.quytrinh.model.quality.QualityPackage.Literals.BODY__DEPUTIES;
import static vn.quytrinh.model.quality.QualityPackage.Literals.BODY__DIRECTORS;
import static vn.quytrinh.model.quality.QualityPackage.Literals.BODY__NAME;
import static vn.quytrinh.model.quality.QualityPackage.Literals.BODY__TYPE;
import static vn.quytrinh.model.quality.QualityPackage.Literals.COST_ITEM__HOURS;
import static vn.quytrinh.model.quality.QualityPackage.Literals.COST_ITEM__KIND;
import static vn.quytrinh.model.quality.QualityPackage.Literals.COST_ITEM__MONEY;
import static vn.quytrinh.model.quality.QualityPackage.Literals.DELEGATION__DOCUMENT;
import static vn.quytrinh.model.quality.QualityPackage.Literals.DELEGATION__FROM;
import static vn.quytrinh.model.quality.QualityPackage.Literals.DELEGATION__POSITION;
import static vn.quytrinh.model.quality.QualityPackage.Literals.DELEGATION__TO;
import static vn.quytrinh.model.quality.QualityPackage.Literals.IMPROVEMENT__AFTER;
import static vn.quytrinh.model.quality.QualityPackage.Literals.IMPROVEMENT__BEFORE;
import static vn.quytrinh.model.quality.QualityPackage.Literals.IMPROVEMENT__MEASURE;
import static vn.quytrinh.model.quality.QualityPackage.Literals.INDICATOR__KIND;
import static vn.quytrinh.model.quality.QualityPackage.Literals.INDICATOR__MEASURED_AGAINST;
import static vn.quytrinh.model.quality.QualityPackage.Literals.INDICATOR__PERIOD;
import static vn.quytrinh.model.quality.QualityPackage.Literals.INDICATOR__PER_UNIT;
import static vn.quytrinh.model.quality.QualityPackage.Literals.INDICATOR__WEIGHT;
import static vn.quytrinh.model.quality.QualityPackage.Literals.NONCONFORMITY__ACTION;
import static vn.quytrinh.model.quality.QualityPackage.Literals.NONCONFORMITY__APPROVED_BY;
import static vn.quytrinh.model.quality.QualityPackage.Literals.NONCONFORMITY__CAUSE;
import static vn.quytrinh.model.quality.QualityPackage.Literals.NONCONFORMITY__CHANGE_REQUEST;
import static vn.quytrinh.model.quality.QualityPackage.Literals.NONCONFORMITY__DISPOSITION;
import static vn.quytrinh.model.quality.QualityPackage.Literals.NONCONFORMITY__DUE;
import static vn.quytrinh.model.quality.QualityPackage.Literals.NONCONFORMITY__EFFECTIVENESS;
import static vn.quytrinh.model.quality.QualityPackage.Literals.NONCONFORMITY__KIND;
import static vn.quytrinh.model.quality.QualityPackage.Literals.NONCONFORMITY__RESPONSIBLE;
import static vn.quytrinh.model.quality.QualityPackage.Literals.NOTICE__CHANNEL;
import static vn.quytrinh.model.quality.QualityPackage.Literals.NOTICE__FORM;
import static vn.quytrinh.model.quality.QualityPackage.Literals.NOTICE__OCCASION;
import static vn.quytrinh.model.quality.QualityPackage.Literals.OBJECTIVE__KIND;
import static vn.quytrinh.model.quality.QualityPackage.Literals.OBJECTIVE__PERIOD;
import static vn.quytrinh.model.quality.QualityPackage.Literals.OBJECTIVE__TARGET;
import static vn.quytrinh.model.quality.QualityPackage.Literals.PACK_CHOICE__ENABLED;
import static vn.quytrinh.model.quality.QualityPackage.Literals.PACK_CHOICE__ENFORCED;
import static vn.quytrinh.model.quality.QualityPackage.Literals.PACK_CHOICE__FROM;
import static vn.quytrinh.model.quality.QualityPackage.Literals.PACK_CHOICE__LEFT_OUT;
import static vn.quytrinh.model.quality.QualityPackage.Literals.PACK_CHOICE__PACK;
import static vn.quytrinh.model.quality.QualityPackage.Literals.PACK_CHOICE__TO;
import static vn.quytrinh.model.quality.QualityPackage.Literals.PERSON__CONTRACT;
import static vn.quytrinh.model.quality.QualityPackage.Literals.PERSON__DUTY_UNFULFILLED;
import static vn.quytrinh.model.quality.QualityPackage.Literals.PERSON__EVALUATED_BY_INDICATOR;
import static vn.quytrinh.model.quality.QualityPackage.Literals.PERSON__NAME;
import static vn.quytrinh.model.quality.QualityPackage.Literals.PERSON__POSITION;
import static vn.quytrinh.model.quality.QualityPackage.Literals.PERSON__REPLACEMENT_PROPOSED;
import static vn.quytrinh.model.quality.QualityPackage.Literals.PERSON__SECONDED_FROM;
import static vn.quytrinh.model.quality.QualityPackage.Literals.PERSON__SECONDED_TO;
import static vn.quytrinh.model.quality.QualityPackage.Literals.PERSON__SENIORITY_YEARS;
import static vn.quytrinh.model.quality.QualityPackage.Literals.PERSON__TRAINED_ON;
import static vn.quytrinh.model.quality.QualityPackage.Literals.QUALITY_RECORDS__AGENCY;
import static vn.quytrinh.model.quality.QualityPackage.Literals.QUALITY_RECORDS__AUDITS;
import static vn.quytrinh.model.quality.QualityPackage.Literals.QUALITY_RECORDS__BODIES;
import static vn.quytrinh.model.quality.QualityPackage.Literals.QUALITY_RECORDS__DELEGATIONS;
import static vn.quytrinh.model.quality.QualityPackage.Literals.QUALITY_RECORDS__INDICATORS;
import static vn.quytrinh.model.quality.QualityPackage.Literals.QUALITY_RECORDS__NONCONFORMITIES;
import static vn.quytrinh.model.quality.QualityPackage.Literals.QUALITY_RECORDS__PACKS;
import static vn.quytrinh.model.quality.QualityPackage.Literals.QUALITY_RECORDS__PERSONS;
import static vn.quytrinh.model.quality.QualityPackage.Literals.QUALITY_RECORDS__REVIEWS;
import static vn.quytrinh.model.quality.QualityPackage.Literals.REVIEW__INPUTS;
import static vn.quytrinh.model.quality.QualityPackage.Literals.REVIEW__ON;
import static vn.quytrinh.model.quality.QualityPackage.Literals.RISK__CONTROL;
import static vn.quytrinh.model.quality.QualityPackage.Literals.RISK__KIND;
import static vn.quytrinh.model.quality.QualityPackage.Literals.SUPPRESSION__BY;
import static vn.quytrinh.model.quality.QualityPackage.Literals.SUPPRESSION__ELEMENT;
import static vn.quytrinh.model.quality.QualityPackage.Literals.SUPPRESSION__ON;
import static vn.quytrinh.model.quality.QualityPackage.Literals.SUPPRESSION__REASON;
import static vn.quytrinh.model.quality.QualityPackage.Literals.SUPPRESSION__RULE;
import static vn.quytrinh.model.quality.QualityPackage.Literals.SUPPRESSION__UNTIL;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import tools.jackson.databind.JsonNode;

/** What a procedure says of its quality, and what an agency records of its quality system. */
final class QualityShapes {

    private static final Shape RISK =
            new Shape().with("kind", Fields.text(RISK__KIND)).with("control", Fields.text(RISK__CONTROL));

    private static final Shape OBJECTIVE = new Shape()
            .with("kind", Fields.text(OBJECTIVE__KIND))
            .with("target", Fields.amount(OBJECTIVE__TARGET))
            .with("period", Fields.text(OBJECTIVE__PERIOD));

    private static final Shape NOTICE = new Shape()
            .with("occasion", Fields.text(NOTICE__OCCASION))
            .with("channel", Fields.text(NOTICE__CHANNEL))
            .with("form", Fields.text(NOTICE__FORM));

    private static final Shape COST = new Shape()
            .with("kind", Fields.text(COST_ITEM__KIND))
            .with("hours", Fields.amount(COST_ITEM__HOURS))
            .with("money", Fields.amount(COST_ITEM__MONEY));

    private static final Shape IMPROVEMENT = new Shape()
            .with("measure", Fields.text(IMPROVEMENT__MEASURE))
            .with("before", Fields.amount(IMPROVEMENT__BEFORE))
            .with("after", Fields.amount(IMPROVEMENT__AFTER));

    private static final Shape SUPPRESSION = new Shape()
            .with("rule", Fields.text(SUPPRESSION__RULE))
            .with("element", Fields.text(SUPPRESSION__ELEMENT))
            .with("by", Fields.text(SUPPRESSION__BY))
            .with("reason", Fields.text(SUPPRESSION__REASON))
            .with("on", Fields.date(SUPPRESSION__ON))
            .with("until", Fields.date(SUPPRESSION__UNTIL));

    static final Shape RETAINED_RECORD = new Shape()
            .with("name", Fields.text(RETAINED_RECORD__NAME))
            .with("holder", Fields.text(RETAINED_RECORD__HOLDER))
            .with("medium", Fields.text(RETAINED_RECORD__MEDIUM))
            .with("years", Fields.whole(RETAINED_RECORD__YEARS));

    private static final Shape CONTROL = new Shape()
            .with("title", Fields.text(DOCUMENT_CONTROL__TITLE))
            .with("revision", new DefaultedField(1, Fields.whole(DOCUMENT_CONTROL__REVISION)))
            .with("status", new DefaultedField("DRAFT", Fields.choice(DOCUMENT_CONTROL__STATUS)))
            .with("author", Fields.text(DOCUMENT_CONTROL__AUTHOR))
            .with("reviewer", Fields.text(DOCUMENT_CONTROL__REVIEWER))
            .with("approver", Fields.text(DOCUMENT_CONTROL__APPROVER))
            .with("issuedOn", Fields.date(DOCUMENT_CONTROL__ISSUED_ON))
            .with("approvedOn", Fields.date(DOCUMENT_CONTROL__APPROVED_ON))
            .with("publishedOn", Fields.date(DOCUMENT_CONTROL__PUBLISHED_ON))
            .with("exportedOn", Fields.date(DOCUMENT_CONTROL__EXPORTED_ON))
            .with("effectiveFrom", Fields.date(DOCUMENT_CONTROL__EFFECTIVE_FROM))
            .with("effectiveTo", Fields.date(DOCUMENT_CONTROL__EFFECTIVE_TO))
            .with("pages", Fields.whole(DOCUMENT_CONTROL__PAGES))
            .with("transitionRule", Fields.text(DOCUMENT_CONTROL__TRANSITION_RULE));

    static final Field DOCUMENT = Fields.lenient(JsonNode::isObject, new SameElementField(CONTROL));

    static final Shape RECORDS = new Shape()
            .with("agency", Fields.text(QUALITY_RECORDS__AGENCY))
            .with(
                    "packs",
                    Fields.children(
                            QUALITY_RECORDS__PACKS,
                            new Shape()
                                    .with("pack", Fields.text(PACK_CHOICE__PACK))
                                    .with("enabled", Fields.flag(PACK_CHOICE__ENABLED))
                                    .with("enforced", Fields.flag(PACK_CHOICE__ENFORCED))
                                    .with("leftOut", Fields.texts(PACK_CHOICE__LEFT_OUT))
                                    .with("from", Fields.date(PACK_CHOICE__FROM))
                                    .with("to", Fields.date(PACK_CHOICE__TO))))
            .with(
                    "persons",
                    Fields.children(
                            QUALITY_RECORDS__PERSONS,
                            new Shape()
                                    .with("name", Fields.text(PERSON__NAME))
                                    .with("position", Fields.text(PERSON__POSITION))
                                    .with("seniorityYears", Fields.amount(PERSON__SENIORITY_YEARS))
                                    .with("contract", Fields.text(PERSON__CONTRACT))
                                    .with("trainedOn", Fields.date(PERSON__TRAINED_ON))
                                    .with("secondedFrom", Fields.date(PERSON__SECONDED_FROM))
                                    .with("secondedTo", Fields.date(PERSON__SECONDED_TO))
                                    .with("dutyUnfulfilled", Fields.flag(PERSON__DUTY_UNFULFILLED))
                                    .with("replacementProposed", Fields.flag(PERSON__REPLACEMENT_PROPOSED))
                                    .with("evaluatedByIndicator", Fields.flag(PERSON__EVALUATED_BY_INDICATOR))))
            .with(
                    "delegations",
                    Fields.children(
                            QUALITY_RECORDS__DELEGATIONS,
                            new Shape()
                                    .with("position", Fields.text(DELEGATION__POSITION))
                                    .with("document", Fields.text(DELEGATION__DOCUMENT))
                                    .with("from", Fields.date(DELEGATION__FROM))
                                    .with("to", Fields.date(DELEGATION__TO))))
            .with(
                    "audits",
                    Fields.children(
                            QUALITY_RECORDS__AUDITS,
                            new Shape()
                                    .with("on", Fields.date(AUDIT__ON))
                                    .with("findingsByRule", Fields.flag(AUDIT__FINDINGS_BY_RULE))))
            .with(
                    "reviews",
                    Fields.children(
                            QUALITY_RECORDS__REVIEWS,
                            new Shape()
                                    .with("on", Fields.date(REVIEW__ON))
                                    .with("inputs", Fields.texts(REVIEW__INPUTS))))
            .with(
                    "nonconformities",
                    Fields.children(
                            QUALITY_RECORDS__NONCONFORMITIES,
                            new Shape()
                                    .with("kind", Fields.text(NONCONFORMITY__KIND))
                                    .with("disposition", Fields.text(NONCONFORMITY__DISPOSITION))
                                    .with("approvedBy", Fields.text(NONCONFORMITY__APPROVED_BY))
                                    .with("cause", Fields.text(NONCONFORMITY__CAUSE))
                                    .with("action", Fields.text(NONCONFORMITY__ACTION))
                                    .with("responsible", Fields.text(NONCONFORMITY__RESPONSIBLE))
                                    .with("due", Fields.date(NONCONFORMITY__DUE))
                                    .with("effectiveness", Fields.text(NONCONFORMITY__EFFECTIVENESS))
                                    .with("changeRequest", Fields.text(NONCONFORMITY__CHANGE_REQUEST))))
            .with(
                    "indicators",
                    Fields.children(
                            QUALITY_RECORDS__INDICATORS,
                            new Shape()
                                    .with("kind", Fields.text(INDICATOR__KIND))
                                    .with("measuredAgainst", Fields.text(INDICATOR__MEASURED_AGAINST))
                                    .with("weight", Fields.amount(INDICATOR__WEIGHT))
                                    .with("perUnit", Fields.flag(INDICATOR__PER_UNIT))
                                    .with("period", Fields.text(INDICATOR__PERIOD))))
            .with(
                    "bodies",
                    Fields.children(
                            QUALITY_RECORDS__BODIES,
                            new Shape()
                                    .with("name", Fields.text(BODY__NAME))
                                    .with("type", Fields.text(BODY__TYPE))
                                    .with("directors", Fields.whole(BODY__DIRECTORS))
                                    .with("deputies", Fields.whole(BODY__DEPUTIES))));

    private QualityShapes() {}

    /** Adds what a procedure says of its quality. */
    static Shape with(Shape procedure) {
        return procedure
                .with("applicants", texts(PROCEDURE__APPLICANTS))
                .with("handlingAgency", Fields.lenientText(PROCEDURE__HANDLING_AGENCY))
                .with("coordinating", texts(PROCEDURE__COORDINATING))
                .with("hoursPerDay", Fields.lenient(JsonNode::isNumber, Fields.amount(PROCEDURE__HOURS_PER_DAY)))
                .with(
                        "electronicResult",
                        Fields.lenient(JsonNode::isBoolean, Fields.flag(PROCEDURE__ELECTRONIC_RESULT)))
                .with("feedbackChannel", Fields.lenientText(PROCEDURE__FEEDBACK_CHANNEL))
                .with("template", Fields.lenientText(PROCEDURE__TEMPLATE))
                .with("risks", objects(PROCEDURE__RISKS, RISK))
                .with("objectives", objects(PROCEDURE__OBJECTIVES, OBJECTIVE))
                .with("notices", objects(PROCEDURE__NOTICES, NOTICE))
                .with("costs", objects(PROCEDURE__COSTS, COST))
                .with("improvements", objects(PROCEDURE__IMPROVEMENTS, IMPROVEMENT))
                .with("suppressions", objects(PROCEDURE__SUPPRESSIONS, SUPPRESSION));
    }

    static Field texts(EStructuralFeature feature) {
        return Fields.lenient(Fields::isTexts, Fields.texts(feature));
    }

    private static Field objects(EReference reference, Shape shape) {
        return Fields.lenient(
                value -> value.isArray() && value.valueStream().allMatch(JsonNode::isObject),
                Fields.children(reference, shape));
    }
}
