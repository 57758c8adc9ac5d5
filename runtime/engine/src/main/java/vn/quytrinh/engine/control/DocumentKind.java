package vn.quytrinh.engine.control;

/** What a controlled document is (loại tài liệu). */
public enum DocumentKind {
    /** The ISO procedure of an administrative procedure (quy trình). */
    ISO_PROCEDURE,
    /** The quality policy (chính sách chất lượng). */
    POLICY,
    /** The quality objectives (mục tiêu chất lượng). */
    OBJECTIVES,
    /** The manual (sổ tay chất lượng). */
    MANUAL,
    /** A work instruction (hướng dẫn công việc). */
    INSTRUCTION,
    /** A form (biểu mẫu). */
    FORM,
    /** A document from outside (tài liệu bên ngoài). */
    EXTERNAL
}
