package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.Component;

/** What a person can do with the whole procedure, by button or by key. */
interface Commands {

    void undo();

    void redo();

    /** Asks what changed and makes the work the next version. */
    void createVersion();

    /** Lists the versions. */
    void versions();

    /** Opens the comparison of versions. */
    void compare();

    /** Opens the trial on the draft as it stands. */
    void tryOut();

    /** Opens the decision tables of the draft. */
    void openTables();

    void publish();

    /** Returns what says where the procedure stands on its way to publication. */
    Component approval();

    /** Lists the links with which others look at the procedure. */
    void share();

    /** Tells whether the person's role includes sharing, and the procedure is of one of their agencies. */
    boolean mayShare();

    /** Tells whether the person's role includes publishing, and the procedure is of one of their agencies. */
    boolean mayPublish();
}
