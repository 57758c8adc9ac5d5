package vn.quytrinh.designer.merging;

import vn.quytrinh.procedure.merge.Side;

/** What a person decides about a conflict. */
enum Decision {
    MINE,
    THEIRS,
    LATER;

    /** Returns whose version stands meanwhile. */
    Side side() {
        return this == THEIRS ? Side.THEIRS : Side.MINE;
    }
}
