package vn.quytrinh.engine.access;

import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;

/** Why a client, a key or a user is not found, not created or not changed. */
final class AccessRefusal {

    private AccessRefusal() {}

    static EngineException idInvalid(String found) {
        String shown = found.length() > 60 ? found.substring(0, 60) + "…" : found;
        return new EngineException(
                ErrorKind.INVALID,
                "ID_INVALID",
                "Cần mã từ 2 đến 60 chữ thường, số, dấu . _ - và không phải demo hay system nhưng nhận được \"%s\". Hãy chọn mã khác."
                        .formatted(shown),
                "Expected an id of 2 to 60 lower-case letters, digits, . _ - that is not demo or system but found \"%s\". Maybe choose another one."
                        .formatted(shown));
    }

    static EngineException missing(String code, String whatVi, String what) {
        return new EngineException(
                ErrorKind.INVALID,
                code,
                "Cần ít nhất một %s nhưng không có. Hãy thêm.".formatted(whatVi),
                "Expected at least one %s but found none. Maybe add one.".formatted(what));
    }

    static EngineException exists(String code, String id) {
        return new EngineException(
                ErrorKind.CONFLICT,
                code,
                "Cần mã chưa dùng nhưng \"%s\" đã có. Hãy chọn mã khác.".formatted(id),
                "Expected an id that is free but \"%s\" is taken. Maybe choose another one.".formatted(id));
    }

    static EngineException unknownClient(String id) {
        return unknown("CLIENT_UNKNOWN", id, "GET /api/v1/clients");
    }

    static EngineException unknownKey(String prefix) {
        return unknown("KEY_UNKNOWN", prefix, "GET /api/v1/clients/{id}");
    }

    static EngineException unknownUser(String name) {
        return unknown("USER_UNKNOWN", name, "GET /api/v1/users");
    }

    static EngineException ownGrant() {
        return new EngineException(
                ErrorKind.FORBIDDEN,
                "OWN_GRANT",
                "Cần quản trị viên khác vì không ai được tự đổi vai trò và cơ quan của mình. Hãy nhờ người khác.",
                "Expected another administrator, for nobody changes the own roles and agencies. Maybe ask somebody else.");
    }

    private static EngineException unknown(String code, String id, String list) {
        return new EngineException(
                ErrorKind.NOT_FOUND,
                code,
                "Không có \"%s\" trong phạm vi của người gọi. Hãy xem %s.".formatted(id, list),
                "Expected something within the caller's scope but there is no \"%s\". Maybe look at %s."
                        .formatted(id, list));
    }

    static EngineException twoKeys(String client) {
        return new EngineException(
                ErrorKind.CONFLICT,
                "KEYS_TWO_VALID",
                "Mỗi hệ thống có tối đa hai khóa cùng hiệu lực nhưng %s đã có hai. Hãy thu hồi một khóa trước."
                        .formatted(client),
                "Expected at most two valid keys at once but %s has two already. Maybe revoke one first."
                        .formatted(client));
    }

    static EngineException days(String field, int least, int most, int found) {
        return new EngineException(
                ErrorKind.INVALID,
                "DAYS_INVALID",
                "/%s: Cần số ngày từ %d đến %d nhưng nhận được %d. Hãy xem lại trường này."
                        .formatted(field, least, most, found),
                "/%s: Expected a number of days from %d to %d but found %d. Maybe correct this field."
                        .formatted(field, least, most, found));
    }

    static EngineException passwordWeak(int least, int most) {
        return new EngineException(
                ErrorKind.INVALID,
                "PASSWORD_INVALID",
                "Cần mật khẩu từ %d ký tự đến %d byte và không chứa tên đăng nhập. Hãy chọn mật khẩu khác."
                        .formatted(least, most),
                "Expected a password of %d characters to %d bytes that does not hold the name. Maybe choose another one."
                        .formatted(least, most));
    }
}
