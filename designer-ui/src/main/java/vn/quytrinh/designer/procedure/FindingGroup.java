package vn.quytrinh.designer.procedure;

import vn.quytrinh.engine.quality.JudgedFinding;

/** The groups in which findings are shown, in their order. */
enum FindingGroup {
    BLOCKS,
    NEEDS_REASON,
    ERROR,
    WARN,
    INFO;

    static FindingGroup of(JudgedFinding judged) {
        return switch (judged.effect()) {
            case BLOCKS -> BLOCKS;
            case NEEDS_REASON -> NEEDS_REASON;
            case TOLD -> valueOf(judged.finding().severity());
        };
    }
}
