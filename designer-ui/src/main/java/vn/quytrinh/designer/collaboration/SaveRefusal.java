package vn.quytrinh.designer.collaboration;

import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;

/** Why something has to wait until everything is saved. */
final class SaveRefusal {
    private SaveRefusal() {}

    static EngineException unsaved() {
        return new EngineException(
                ErrorKind.CONFLICT,
                "STEPS_UNSAVED",
                "Cần lưu xong mọi thao tác trước nhưng vẫn còn thao tác chưa lưu được. Hãy bấm \"thử lại\" cạnh trạng thái lưu rồi làm lại.",
                "Expected every step to be saved first but some could not be. Maybe press \"try again\" beside the state of saving and repeat this.");
    }
}
