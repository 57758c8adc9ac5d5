package vn.quytrinh.procedure.json;

import static vn.quytrinh.model.common.CommonPackage.Literals.CITATION__ARTICLE;
import static vn.quytrinh.model.common.CommonPackage.Literals.CITATION__CLAUSE;
import static vn.quytrinh.model.common.CommonPackage.Literals.CITATION__INSTRUMENT;
import static vn.quytrinh.model.common.CommonPackage.Literals.CITATION__POINT;
import static vn.quytrinh.model.common.CommonPackage.Literals.CITATION__VERIFIED;
import static vn.quytrinh.model.document.DocumentPackage.Literals.DOCUMENT_CONTROL__CODE;
import static vn.quytrinh.model.document.DocumentPackage.Literals.DOCUMENT_CONTROL__RETENTION;
import static vn.quytrinh.model.document.DocumentPackage.Literals.RETENTION__KEEP;
import static vn.quytrinh.model.document.DocumentPackage.Literals.RETENTION__RECORDS;
import static vn.quytrinh.model.document.DocumentPackage.Literals.RETENTION__THEN;
import static vn.quytrinh.model.document.DocumentPackage.Literals.RETENTION__YEARS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.COMPONENT__CONDITION;
import static vn.quytrinh.model.process.ProcessPackage.Literals.COMPONENT__COPIES;
import static vn.quytrinh.model.process.ProcessPackage.Literals.COMPONENT__DATABASE_FALLBACK;
import static vn.quytrinh.model.process.ProcessPackage.Literals.COMPONENT__DIGITIZE;
import static vn.quytrinh.model.process.ProcessPackage.Literals.COMPONENT__DIGITIZE_EXCEPTION;
import static vn.quytrinh.model.process.ProcessPackage.Literals.COMPONENT__EXPRESSION;
import static vn.quytrinh.model.process.ProcessPackage.Literals.COMPONENT__FORM;
import static vn.quytrinh.model.process.ProcessPackage.Literals.COMPONENT__LEGAL_BASIS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.COMPONENT__NAME;
import static vn.quytrinh.model.process.ProcessPackage.Literals.COMPONENT__NO;
import static vn.quytrinh.model.process.ProcessPackage.Literals.COMPONENT__NOTE;
import static vn.quytrinh.model.process.ProcessPackage.Literals.COMPONENT__ORIGINALS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.COMPONENT__ORIGINALS_RETURNED;
import static vn.quytrinh.model.process.ProcessPackage.Literals.COMPONENT__REPLACED_BY_DATABASE;
import static vn.quytrinh.model.process.ProcessPackage.Literals.COMPONENT__REQUIREMENT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.COMPONENT__STORAGE;
import static vn.quytrinh.model.process.ProcessPackage.Literals.COMPONENT__TEMPLATE;
import static vn.quytrinh.model.process.ProcessPackage.Literals.INTERNAL_PROCESS__CLOCK;
import static vn.quytrinh.model.process.ProcessPackage.Literals.INTERNAL_PROCESS__DECLARED_TOTAL;
import static vn.quytrinh.model.process.ProcessPackage.Literals.INTERNAL_PROCESS__STAGES;
import static vn.quytrinh.model.process.ProcessPackage.Literals.INTERNAL_PROCESS__STEPS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__CHANNELS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__CODE;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__CODE_NOTE;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__COMPONENTS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__DOCUMENT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__EFFECTIVE_FROM;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__FACTS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__FEES;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__FIELD;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__LEGAL_BASES;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__LEGAL_TIME_LIMIT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__LEVEL;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__NAME;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__PROCESS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__PROVENANCE;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__RESULTS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__SCHEMA;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__SCOPE;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__SETS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__STORIES;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__TABLES;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROCEDURE__TERRITORY;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROVENANCE__KIND;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROVENANCE__NOTES;
import static vn.quytrinh.model.process.ProcessPackage.Literals.PROVENANCE__SOURCES;
import static vn.quytrinh.model.process.ProcessPackage.Literals.RESULT_DOCUMENT__NAME;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STAGE__NAME;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STAGE__TOTAL;

import tools.jackson.databind.JsonNode;
import vn.quytrinh.procedure.territory.Territory;

/** The procedure itself: the top of the document. */
final class ProcedureShapes {

    private static final Shape PROVENANCE = new Shape()
            .with("kind", Fields.lenientText(PROVENANCE__KIND))
            .with("source", Fields.lenient(Fields::isTexts, Fields.texts(PROVENANCE__SOURCES)))
            .with("notes", Fields.lenientText(PROVENANCE__NOTES));

    private static final Shape CITATION = new Shape()
            .with("instrument", Fields.text(CITATION__INSTRUMENT))
            .with("article", Fields.text(CITATION__ARTICLE))
            .with("clause", Fields.text(CITATION__CLAUSE))
            .with("point", Fields.text(CITATION__POINT))
            .with("verified", Fields.flag(CITATION__VERIFIED));

    private static final Shape STAGE = LimitShapes.flat(
            new Shape().with("stage", Fields.text(STAGE__NAME)).with("steps", new StageStepsField()), STAGE__TOTAL);

    private static final Shape COMPONENT = new Shape()
            .with("no", Fields.whole(COMPONENT__NO))
            .with("name", Fields.text(COMPONENT__NAME))
            .with("requirement", Fields.choice(COMPONENT__REQUIREMENT))
            .with("condition", Fields.text(COMPONENT__CONDITION))
            .with("expression", Fields.text(COMPONENT__EXPRESSION))
            .with("form", Fields.text(COMPONENT__FORM))
            .with("originals", Fields.whole(COMPONENT__ORIGINALS))
            .with("copies", Fields.whole(COMPONENT__COPIES))
            .with("template", Fields.lenientText(COMPONENT__TEMPLATE))
            .with("replacedByDatabase", Fields.lenientText(COMPONENT__REPLACED_BY_DATABASE))
            .with("databaseFallback", Fields.lenientText(COMPONENT__DATABASE_FALLBACK))
            .with("originalsReturned", Fields.lenient(JsonNode::isBoolean, Fields.flag(COMPONENT__ORIGINALS_RETURNED)))
            .with("digitize", Fields.lenient(JsonNode::isBoolean, Fields.flag(COMPONENT__DIGITIZE)))
            .with("digitizeException", Fields.lenientText(COMPONENT__DIGITIZE_EXCEPTION))
            .with("storage", Fields.lenientText(COMPONENT__STORAGE))
            .with("legalBasis", Fields.text(COMPONENT__LEGAL_BASIS))
            .with("note", Fields.lenientText(COMPONENT__NOTE));

    private static final Shape RETENTION = new Shape()
            .with("keep", Fields.lenient(Fields::isTexts, Fields.texts(RETENTION__KEEP)))
            .with("years", Fields.lenient(JsonNode::canConvertToInt, Fields.whole(RETENTION__YEARS)))
            .with(
                    "records",
                    Fields.lenient(
                            JsonNode::isArray, Fields.children(RETENTION__RECORDS, QualityShapes.RETAINED_RECORD)))
            .with("then", Fields.lenientText(RETENTION__THEN));

    static final Shape PROCEDURE = QualityShapes.with(new Shape())
            .with("schema", Fields.lenientText(PROCEDURE__SCHEMA))
            .with("id", Keys.procedureKey())
            .with("code", Keys.procedureCode(PROCEDURE__CODE))
            .with("documentCode", Fields.in(PROCEDURE__DOCUMENT, Fields.text(DOCUMENT_CONTROL__CODE)))
            .with("codeNote", Fields.lenientText(PROCEDURE__CODE_NOTE))
            .with("name", Fields.text(PROCEDURE__NAME))
            .with("field", Fields.lenientText(PROCEDURE__FIELD))
            .with("level", Fields.lenientText(PROCEDURE__LEVEL))
            .with("scope", Fields.lenientText(PROCEDURE__SCOPE))
            .with("territory", Fields.text(PROCEDURE__TERRITORY))
            .with("provenance", Fields.lenient(JsonNode::isObject, Fields.child(PROCEDURE__PROVENANCE, PROVENANCE)))
            .with("effectiveFrom", Fields.date(PROCEDURE__EFFECTIVE_FROM))
            .with("legalTimeLimit", Fields.child(PROCEDURE__LEGAL_TIME_LIMIT, LimitShapes.TIME_LIMIT))
            .with("legalBases", Fields.children(PROCEDURE__LEGAL_BASES, CITATION))
            .with("declaredTotal", inProcess(Fields.child(INTERNAL_PROCESS__DECLARED_TOTAL, LimitShapes.TIME_LIMIT)))
            .with("stageTotals", inProcess(Fields.children(INTERNAL_PROCESS__STAGES, STAGE)))
            .with("clock", inProcess(Fields.child(INTERNAL_PROCESS__CLOCK, ClockShapes.CLOCK)))
            .with("channels", Fields.texts(PROCEDURE__CHANNELS))
            .with("sets", Fields.whole(PROCEDURE__SETS))
            .with("components", Fields.children(PROCEDURE__COMPONENTS, COMPONENT))
            .with("fees", Fields.children(PROCEDURE__FEES, FeeShapes.FEE))
            .with("result", Fields.named(PROCEDURE__RESULTS, RESULT_DOCUMENT__NAME))
            .with("document", Fields.in(PROCEDURE__DOCUMENT, QualityShapes.DOCUMENT))
            .with("organisation", Fields.lenient(JsonNode::isObject, new OrganisationField()))
            .with("sections", Fields.in(PROCEDURE__DOCUMENT, new SectionsField()))
            .with(
                    "retention",
                    Fields.lenient(
                            JsonNode::isObject,
                            Fields.in(PROCEDURE__DOCUMENT, Fields.child(DOCUMENT_CONTROL__RETENTION, RETENTION))))
            .with("facts", Fields.children(PROCEDURE__FACTS, DecisionShapes.FACT))
            .with("decisionTables", Fields.children(PROCEDURE__TABLES, DecisionShapes.TABLE))
            .with("steps", inProcess(Fields.children(INTERNAL_PROCESS__STEPS, StepShapes.STEP)))
            .with("stories", Fields.children(PROCEDURE__STORIES, StoryShapes.STORY))
            .with("checks", new ChecksField())
            .requiring("id", "code", "name", "steps")
            .checked((element, object, pointer, reading) -> check(object, reading));

    private ProcedureShapes() {}

    private static Field inProcess(Field field) {
        return Fields.in(PROCEDURE__PROCESS, field);
    }

    private static void check(JsonNode object, Reading reading) {
        for (String field : new String[] {"id", "code", "name", "steps"}) {
            JsonNode value = object.path(field);
            if (value.isMissingNode()
                    || value.isNull()
                    || value.isString() && value.stringValue().isBlank()
                    || value.isArray() && value.isEmpty()) {
                reading.faults().missing("/" + field, field);
            }
        }
        JsonNode code = object.path("code");
        if (code.isString()
                && !code.stringValue().isBlank()
                && !Keys.PROCEDURE_CODE.matcher(code.stringValue()).matches()) {
            Keys.invalid(reading, "/code", "INVALID_CODE", Keys.PROCEDURE_CODE.pattern(), code);
        }
        JsonNode territory = object.path("territory");
        if (territory.isString() && !Territory.isTerritory(territory.stringValue())) {
            String found = Faults.shown(territory);
            reading.faults()
                    .add(
                            "/territory",
                            "INVALID_TERRITORY",
                            Territory.EXPECTED,
                            found,
                            "Cần địa bàn như VN, VN.H05 hoặc VN.H05.12 nhưng gặp " + found
                                    + ". Hãy viết VN, rồi mã cơ quan bằng chữ hoa, cách nhau bằng dấu chấm; bỏ trống là cả nước.",
                            "Expected " + Territory.EXPECTED + " but found " + found
                                    + ". Maybe write VN and then the agency's code in capitals, separated by dots, or leave it out for the nation.");
        }
    }
}
