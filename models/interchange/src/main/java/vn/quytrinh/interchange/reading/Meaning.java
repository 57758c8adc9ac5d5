package vn.quytrinh.interchange.reading;

/** What a cell, a column or a paragraph is taken for. */
public enum Meaning {
    NUMBER,
    NAME,
    CONTENT,
    /** Unit and role together. */
    ACTOR,
    UNIT,
    ROLE,
    DURATION,
    /** The time by law, beside the time by which the agency works. */
    LEGAL_DURATION,
    OUTPUT,
    FORM,
    OUTPUT_OR_FORM,
    ONLINE,
    TOOL,
    NOTE,
    HEADER,
    STAGE,
    CASE,
    APPOINTMENT,
    TOTAL,
    TITLE,
    CODE,
    DOCUMENT_CODE,
    FIELD,
    LEVEL,
    AGENCY,
    LEGAL_LIMIT,
    COMPONENT,
    SETS,
    FEE,
    RESULT,
    LEGAL_BASIS,
    APPLICANT,
    SECTION,
    /** Belongs to no draft. */
    NOTHING
}
