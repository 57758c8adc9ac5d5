package vn.quytrinh.engine.ledger;

import java.util.List;

/** Port: the chain of the audit log. Entries are added without a place in it; one sealer at a time gives them one. */
public interface AuditChain {

    /** Returns the end of the chain and keeps others from sealing until the transaction ends. */
    Head lock();

    /** Returns the end of the chain. */
    Head head();

    /** Returns entries that wait to be sealed, by their id. */
    List<AuditLine> waiting(int limit);

    /**
     * Writes down the places of entries that waited.
     *
     * @param lines the entries with place and hash
     * @param head the end of the chain afterwards
     */
    void seal(List<AuditLine> lines, Head head);

    /**
     * Returns sealed entries by their place.
     *
     * @param after the place after which to begin, 0 for the beginning
     * @param limit how many at most
     */
    List<AuditLine> sealed(long after, int limit);

    /**
     * The end of the chain.
     *
     * @param position the place of the last line, 0 while there is none
     * @param hash its hash, empty while there is none
     */
    record Head(long position, String hash) {}
}
