package vn.quytrinh.handling.byhand;

import vn.quytrinh.handling.rules.Conclusions;

/** The rules of one DRL file, written by hand. */
interface FileByHand {

    /** Concludes what follows from the law and the procedure alone, before the history is told. */
    default void open(Heard heard, Conclusions out) {}

    /** Concludes what follows once the history was told. */
    default void judge(Heard heard, Conclusions out) {}
}
