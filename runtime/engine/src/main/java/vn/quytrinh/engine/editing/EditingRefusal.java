package vn.quytrinh.engine.editing;

import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;

/** Why a gesture is not kept. */
final class EditingRefusal {

    private EditingRefusal() {}

    static EngineException moved(String key) {
        return new EngineException(
                ErrorKind.CONFLICT,
                "WORKING_COPY_MOVED",
                "Bản đang sửa của %s đã được sửa tiếp ở cửa sổ khác, hoặc đã có người tiếp quản. Hãy mở lại thủ tục để làm tiếp từ đó."
                        .formatted(key),
                "Expected the working copy of %s to be as this page knows it but it was changed in another window, or taken over. Maybe open the procedure again and go on from there."
                        .formatted(key));
    }

    static EngineException notOwn(WorkingCopy copy, Caller caller) {
        return new EngineException(
                ErrorKind.FORBIDDEN,
                "WORKING_COPY_FOREIGN",
                "Bản đang sửa của %s là của %s nhưng người gọi là %s. Hãy mở bản của mình."
                        .formatted(copy.key(), copy.person(), caller.name()),
                "Expected the caller's own working copy of %s but it belongs to %s and the caller is %s. Maybe open one's own."
                        .formatted(copy.key(), copy.person(), caller.name()));
    }

    static EngineException stateGone(String key, int number) {
        return new EngineException(
                ErrorKind.NOT_FOUND,
                "WORKING_STATE_GONE",
                "Không còn trạng thái %d của bản đang sửa %s. Hãy mở lại thủ tục.".formatted(number, key),
                "Expected state %d of the working copy of %s to be kept but it is not. Maybe open the procedure again."
                        .formatted(number, key));
    }
}
