package vn.quytrinh.engine.index;

import java.util.List;

/** Port: keeps the index. It is made from drafts and releases and can be made anew at any time. */
public interface IndexStore {

    /**
     * Keeps a draft or a release in place of what was kept under its name.
     *
     * @param procedure the draft or release
     * @param content what it holds
     * @param deviations how a draft deviates from its master
     */
    void put(IndexedProcedure procedure, ProcedureContent content, DeviationCount deviations);

    /** Keeps how a draft deviates from its master since the master is another. */
    void deviate(String key, DeviationCount deviations);

    /** Returns the keys of the drafts that refine a master. */
    List<String> variants(String key);

    /** Returns keys of drafts whose newest revision the index does not know, in order. */
    List<String> missingDrafts(int limit);

    /** Returns ids of releases that the index does not know, in order. */
    List<String> missingReleases(int limit);

    /** Returns how many drafts and releases there are, known to the index or not. */
    long count();

    /** Forgets everything. */
    void clear();
}
