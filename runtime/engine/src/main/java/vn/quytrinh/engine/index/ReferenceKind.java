package vn.quytrinh.engine.index;

/** What procedures refer to. */
public enum ReferenceKind {
    /** A legal instrument, or a place within one (văn bản). */
    INSTRUMENT,
    /** A form (biểu mẫu). */
    FORM,
    /** A unit (đơn vị). */
    UNIT,
    /** A position (vai trò, chức danh). */
    ROLE,
    /** A component of the dossier (thành phần hồ sơ). */
    COMPONENT,
    /** A fact of the data dictionary (dữ kiện). */
    FACT,
    /** A national code (mã thủ tục). */
    CODE
}
