package vn.quytrinh.conformance.template;

import vn.quytrinh.rulebase.Citation;

/** What a local procedure may do differently from its template, and what it may not. */
public enum DeviationKind {
    SHORTER(true, null, null),
    MORE_DETAIL(true, null, null),
    UNIT_BOUND(true, null, null),
    FEWER_COMPONENTS(true, null, null),
    EXTRA_COMPONENT(false, "NĐ 118/2025/NĐ-CP", "Đ5"),
    STRICTER_COMPONENT(false, "NĐ 118/2025/NĐ-CP", "Đ5"),
    LONGER_LIMIT(false, "NĐ 63/2010/NĐ-CP", "Đ8.2"),
    INCOMPARABLE_LIMIT(false, "NĐ 63/2010/NĐ-CP", "Đ8.2"),
    MISSING_STEP(false, "NĐ 63/2010/NĐ-CP", "Đ8.2"),
    EARLIER_CUTOFF(false, "NĐ 118/2025/NĐ-CP", "Đ18.2"),
    LATER_CUTOFF(false, "NĐ 118/2025/NĐ-CP", "Đ18.2"),
    EXTRA_FEE(false, "NĐ 63/2010/NĐ-CP", "Đ8.2"),
    MORE_SUPPLEMENTS(false, "NĐ 118/2025/NĐ-CP", "Đ17.2.a"),
    OTHER_CODE(false, "NĐ 63/2010/NĐ-CP", "Đ8.2");

    private final boolean allowed;
    private final Citation citation;

    DeviationKind(boolean allowed, String instrument, String article) {
        this.allowed = allowed;
        // Nobody has held these passages against the signed texts as the ground of a deviation.
        citation = allowed ? new Citation("NĐ 118/2025/NĐ-CP", "Đ4", false) : new Citation(instrument, article, false);
    }

    /** Tells whether a local procedure may deviate so. */
    public boolean allowed() {
        return allowed;
    }

    /** Returns the article that allows or forbids it. */
    public Citation citation() {
        return citation;
    }
}
