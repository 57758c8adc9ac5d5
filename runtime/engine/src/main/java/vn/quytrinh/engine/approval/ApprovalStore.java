package vn.quytrinh.engine.approval;

import java.util.List;
import java.util.Map;

/** Port: keeps the steps of approval for ever as they are. */
public interface ApprovalStore {

    /** Returns the steps of a draft revision in order. */
    List<ApprovalStep> of(String key, int revision);

    /** Returns the steps of every revision of a procedure in order. */
    List<ApprovalStep> of(String key);

    /** Returns the last step of each procedure, on whatever revision. */
    List<ApprovalStep> latest();

    /** Returns the newest revision of each procedure of which a release was made. */
    Map<String, Integer> published();

    /** Returns the newest revision below another one of which a release was made, 0 when there is none. */
    int publishedBefore(String key, int revision);

    /**
     * Adds a step; key, revision and sequence are unique together.
     *
     * @param step the step
     */
    void add(ApprovalStep step);
}
