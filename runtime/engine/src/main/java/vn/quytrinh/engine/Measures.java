package vn.quytrinh.engine;

import vn.quytrinh.handling.event.EventType;

/**
 * Port: is told what is worth counting and timing. It is called on the way of every request, by many threads, so it returns at
 * once and does not throw.
 */
public interface Measures {

    /** Counts nothing. */
    Measures NONE = new Measures() {
        @Override
        public void decided(long nanos, Verdict verdict) {
            // Nobody wants to know.
        }

        @Override
        public void event(EventType type, Fate fate) {
            // Nobody wants to know.
        }

        @Override
        public void committed(int requests) {
            // Nobody wants to know.
        }
    };

    /** What the rules said of a history. */
    enum Verdict {
        /** A decision was made. */
        DECIDED,
        /** The rules deny an event of the history. */
        DENIED,
        /** The history cannot be told. */
        FAILED
    }

    /** What became of an event that was sent. */
    enum Fate {
        /** It stands in the ledger now. */
        RECORDED,
        /** It stood there already, and the sender got the first answer again. */
        REPEATED,
        /** The rules denied it, or another event of its request. */
        DENIED,
        /** It was refused for another reason, such as an id that was used before. */
        REFUSED
    }

    /**
     * A decision was made, for whatever reason.
     *
     * @param nanos how long the rules took, in nanoseconds
     * @param verdict what they said
     */
    void decided(long nanos, Verdict verdict);

    /**
     * It is settled what became of an event that was sent.
     *
     * @param type its type
     * @param fate what became of it
     */
    void event(EventType type, Fate fate);

    /**
     * Requests to append were carried out in one transaction.
     *
     * @param requests how many, at least one
     */
    void committed(int requests);
}
