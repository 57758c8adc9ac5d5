package vn.quytrinh.handling.event;

/** How somebody who works on a dossier is employed. */
public enum Employment {
    /** Công chức. */
    CIVIL_SERVANT,
    /** Viên chức. */
    PUBLIC_EMPLOYEE,
    /** Lao động hợp đồng của cơ quan. */
    CONTRACT,
    /** Nhân viên của doanh nghiệp bưu chính, doanh nghiệp dịch vụ. */
    SERVICE_PROVIDER
}
