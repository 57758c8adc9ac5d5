package vn.quytrinh.engine.index;

/** What can be found in a procedure; the order is that in which equally good finds are listed. */
public enum EntryKind {
    /** The procedure itself, by its code, name, key, field and agency (thủ tục). */
    PROCEDURE,
    /** A step (bước). */
    STEP,
    /** A component of the dossier (thành phần hồ sơ). */
    COMPONENT,
    /** A form that a component or a step names (biểu mẫu). */
    FORM,
    /** A unit (đơn vị). */
    UNIT,
    /** A position (vai trò, chức danh). */
    ROLE,
    /** A decision table (bảng quyết định). */
    TABLE,
    /** A fact of the data dictionary (dữ kiện). */
    FACT
}
