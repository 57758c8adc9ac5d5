package vn.quytrinh.engine.approval;

import java.util.List;

/** Port: keeps the steps of approval for ever as they are. */
public interface ApprovalStore {

    /** Returns the steps of a draft revision in order. */
    List<ApprovalStep> of(String key, int revision);

    /** Returns the newest revision below another one of which a release was made, 0 when there is none. */
    int publishedBefore(String key, int revision);

    /**
     * Adds a step; key, revision and sequence are unique together.
     *
     * @param step the step
     */
    void add(ApprovalStep step);
}
