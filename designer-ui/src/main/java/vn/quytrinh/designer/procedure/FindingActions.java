package vn.quytrinh.designer.procedure;

import vn.quytrinh.conformance.Finding;
import vn.quytrinh.conformance.QuickFix;

/** What a person can do with a finding. */
interface FindingActions {

    /** Tells whether the person may set findings aside and take that back. */
    boolean maySetAside();

    /** Carries a repair out, after a look at what it changes where that is more than one field. */
    void repair(QuickFix fix);

    /** Asks why and until when a finding is set aside. */
    void setAside(Finding finding);

    /** Takes back that a finding was set aside. */
    void takeBack(String suppression);
}
