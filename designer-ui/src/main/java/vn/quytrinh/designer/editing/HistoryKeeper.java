package vn.quytrinh.designer.editing;

import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.rulebase.Text;

/** Keeps the steps of an editor outside of it, so that they outlive it. */
public interface HistoryKeeper {

    /**
     * A change was made.
     *
     * @param title what it did
     * @param now the procedure after it, to be read only while this runs
     */
    void made(Text title, Procedure now);

    /**
     * Changes were taken back, or made again.
     *
     * @param position the number of the state that the procedure is in now
     */
    void moved(int position);
}
