package vn.quytrinh.designer.procedure;

/** What a person can do with the whole procedure, by button or by key. */
interface Commands {

    void undo();

    void redo();

    /** Asks what changed and makes the work the next version. */
    void createVersion();

    /** Lists the versions. */
    void versions();

    /** Opens the trial on the draft as it stands. */
    void tryOut();

    /** Opens the decision tables of the draft. */
    void openTables();

    void publish();

    /** Tells whether the person's role includes publishing. */
    boolean mayPublish();
}
