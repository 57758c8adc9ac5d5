package vn.quytrinh.designer.editing;

import java.util.List;
import java.util.function.IntFunction;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.rulebase.Text;

/**
 * What was done to a procedure before it was opened.
 *
 * @param first the number of the oldest state that is kept
 * @param titles what led from each state to the next, oldest first
 * @param position the number of the state that is opened
 * @param saved the number of the state that is saved as a version, -1 when it is gone
 * @param states reads a state by its number; may throw {@link EditRefusedException}
 */
public record KeptSteps(int first, List<Text> titles, int position, int saved, IntFunction<Procedure> states) {

    /** How many steps are kept. */
    public static final int MOST = 200;

    public KeptSteps {
        titles = List.copyOf(titles);
    }

    /** Returns what there is of a procedure that was just made or read: nothing. */
    static KeptSteps none() {
        return new KeptSteps(0, List.of(), 0, 0, number -> {
            throw new EditRefusedException(
                    "Không còn trạng thái %d của thủ tục. Hãy mở lại thủ tục.".formatted(number),
                    "Expected state %d of the procedure to be kept but it is not. Maybe open the procedure again."
                            .formatted(number));
        });
    }
}
