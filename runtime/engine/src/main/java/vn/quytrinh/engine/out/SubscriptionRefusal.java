package vn.quytrinh.engine.out;

import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;

/** Why a subscription is not made, found or changed. */
final class SubscriptionRefusal {

    private SubscriptionRefusal() {}

    static EngineException idInvalid(String found) {
        return new EngineException(
                ErrorKind.INVALID,
                "ID_INVALID",
                "Cần mã từ 2 đến 60 chữ thường, số, dấu . _ - nhưng nhận được \"%s\". Hãy chọn mã khác."
                        .formatted(shown(found)),
                "Expected an id of 2 to 60 lower-case letters, digits, . _ - but found \"%s\". Maybe choose another one."
                        .formatted(shown(found)));
    }

    static EngineException exists(String id) {
        return new EngineException(
                ErrorKind.CONFLICT,
                "SUBSCRIPTION_EXISTS",
                "Cần mã chưa dùng nhưng \"%s\" đã có. Hãy chọn mã khác.".formatted(id),
                "Expected an id that is free but \"%s\" is taken. Maybe choose another one.".formatted(id));
    }

    static EngineException tooMany(int most) {
        return new EngineException(
                ErrorKind.CONFLICT,
                "SUBSCRIPTIONS_TOO_MANY",
                "Mỗi máy chủ có tối đa %d đăng ký nhưng đã đủ. Hãy dùng lại một đăng ký.".formatted(most),
                "Expected at most %d subscriptions but there are as many already. Maybe use one of them."
                        .formatted(most));
    }

    static EngineException unknown(String id) {
        return new EngineException(
                ErrorKind.NOT_FOUND,
                "SUBSCRIPTION_UNKNOWN",
                "Không có đăng ký \"%s\" trong phạm vi của người gọi. Hãy xem GET /api/v1/subscriptions."
                        .formatted(shown(id)),
                "Expected a subscription within the caller's scope but there is no \"%s\". Maybe look at GET /api/v1/subscriptions."
                        .formatted(shown(id)));
    }

    static EngineException agenciesRequired() {
        return new EngineException(
                ErrorKind.INVALID,
                "AGENCIES_REQUIRED",
                "Cần ít nhất một cơ quan nhưng không có. Hãy thêm, hoặc * cho tất cả.",
                "Expected at least one agency but found none. Maybe add one, or * for all.");
    }

    static EngineException urlInvalid(String found) {
        return new EngineException(
                ErrorKind.INVALID,
                "URL_INVALID",
                "/url: Cần địa chỉ https://… không có người dùng, mật khẩu hay dấu #, tối đa 1000 ký tự, nhưng nhận được \"%s\". Hãy xem lại trường này."
                        .formatted(shown(found)),
                "/url: Expected an address https://… without user, password or fragment, of at most 1000 characters, but found \"%s\". Maybe correct this field."
                        .formatted(shown(found)));
    }

    static EngineException urlForbidden(String why) {
        return new EngineException(
                ErrorKind.INVALID,
                "URL_FORBIDDEN",
                "/url: Cần địa chỉ mà máy chủ được phép gửi tới nhưng không được (%s). Hãy nhờ người vận hành mở mạng ấy (quytrinh.out.networks)."
                        .formatted(why),
                "/url: Expected an address to which the server may send but it may not (%s). Maybe ask the operator to allow that network (quytrinh.out.networks)."
                        .formatted(why));
    }

    static EngineException hours(int most, int found) {
        return new EngineException(
                ErrorKind.INVALID,
                "HOURS_INVALID",
                "/hoursOverlap: Cần số giờ từ 0 đến %d nhưng nhận được %d. Hãy xem lại trường này."
                        .formatted(most, found),
                "/hoursOverlap: Expected a number of hours from 0 to %d but found %d. Maybe correct this field."
                        .formatted(most, found));
    }

    static EngineException notDead(long sequence) {
        return new EngineException(
                ErrorKind.CONFLICT,
                "DELIVERY_NOT_DEAD",
                "Cần một lần gửi đã bị bỏ (DEAD) nhưng số %d không phải. Hãy xem danh sách với state=DEAD."
                        .formatted(sequence),
                "Expected a delivery that was given up (DEAD) but number %d is none. Maybe look at the list with state=DEAD."
                        .formatted(sequence));
    }

    private static String shown(String found) {
        return found.length() > 60 ? found.substring(0, 60) + "…" : found;
    }
}
