package vn.quytrinh.designer.collaboration;

import java.util.List;
import vn.quytrinh.engine.comment.Subject;

/** What can be commented on in the procedure of a page. */
public interface Elements {

    /** Returns what can be commented on now, what is selected first. */
    List<Subject> subjects();

    /** Tells whether something is still in the procedure. */
    boolean exists(Subject subject);

    /** Shows something. */
    void show(Subject subject);
}
