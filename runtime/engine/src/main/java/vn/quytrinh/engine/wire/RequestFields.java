package vn.quytrinh.engine.wire;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.engine.json.PlainValues;
import vn.quytrinh.engine.json.WireTime;

/** Reads single fields of requests. */
public final class RequestFields {

    private static final int LONGEST = 200;

    private RequestFields() {}

    /** Returns a text, null when the field is absent or null. */
    public static @Nullable String optionalText(JsonNode body, String name) {
        JsonNode node = body.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        return requiredText(body, name);
    }

    /** Returns a text that must be there. */
    public static String requiredText(JsonNode body, String name) {
        JsonNode node = body.path(name);
        if (node.isString()
                && !node.stringValue().isBlank()
                && node.stringValue().length() <= LONGEST
                && PlainValues.isStorable(node.stringValue())) {
            return node.stringValue();
        }
        throw new EngineException(
                ErrorKind.INVALID,
                name.toUpperCase(Locale.ROOT) + "_REQUIRED",
                "/%s: Cần một văn bản từ 1 đến %d ký tự nhưng nhận được %s. Hãy xem lại trường này."
                        .formatted(name, LONGEST, JsonText.kindVi(node)),
                "/%s: Expected a text of 1 to %d characters but found %s. Maybe correct this field."
                        .formatted(name, LONGEST, JsonText.kind(node)));
    }

    /** Returns an instant, null when the text is null. A blank stands for a plus sign that was not encoded in a query. */
    public static @Nullable OffsetDateTime time(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return WireTime.parse(text.strip().replace(' ', '+')).orElseThrow(() -> invalidTime(JsonText.quoted(text)));
    }

    /** Returns the instant of a field, null when it is absent or null. */
    public static @Nullable OffsetDateTime time(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isString()) {
            throw invalidTime(JsonText.kind(node));
        }
        return WireTime.parse(node.stringValue()).orElseThrow(() -> invalidTime(JsonText.quoted(node.stringValue())));
    }

    private static EngineException invalidTime(String found) {
        return new EngineException(
                ErrorKind.INVALID,
                "AT_INVALID",
                "at: Cần một thời điểm dạng 2026-02-12T09:00:00+07:00 nhưng nhận được %s. Trong địa chỉ, dấu + viết là %%2B."
                        .formatted(found),
                "at: Expected a time like 2026-02-12T09:00:00+07:00 but found %s. Maybe write + as %%2B in an address."
                        .formatted(found));
    }
}
