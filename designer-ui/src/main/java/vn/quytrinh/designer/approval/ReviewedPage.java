package vn.quytrinh.designer.approval;

/** The page on which somebody looks at a procedure while it is on its way. */
public interface ReviewedPage {

    /** Returns the procedure's key. */
    String key();

    /** Returns the number of the version that is shown. */
    int revision();

    /** Tells whether the page lets the person change what it shows. */
    boolean isEditable();

    /**
     * Makes what was changed on the page a version, after asking.
     *
     * @param why why there has to be one
     * @param then runs once there is a version of everything
     */
    void versionFirst(String why, Runnable then);
}
