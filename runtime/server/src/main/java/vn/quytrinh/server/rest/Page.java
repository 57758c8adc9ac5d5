package vn.quytrinh.server.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.EngineException;

/** A page of a list: how long it may be, where it begins, and how it is sent with the cursor of the next one. */
final class Page {

    private static final int USUAL = 100;
    private static final int MOST = 500;

    private Page() {}

    /** Returns how many lines a page has, 100 when nothing is asked. */
    static int size(@Nullable String limit) {
        return limit == null || limit.isBlank() ? USUAL : number("LIMIT_INVALID", "limit", limit, MOST);
    }

    /** Returns a number of a query from 1 to a largest one. */
    static int number(String code, String name, String text, int most) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Told below.
        }
        throw Fields.invalid(code, name, "một số từ 1 đến " + most, "a number from 1 to " + most, text);
    }

    /** Returns the text in a cursor, null when there is none. */
    static @Nullable String after(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException notBase64) {
            throw invalid(cursor);
        }
    }

    /** Returns the code in a cursor, empty when there is none. */
    static String after(@Nullable String cursor, Pattern code) {
        String after = after(cursor);
        if (cursor != null && after != null && !code.matcher(after).matches()) {
            throw invalid(cursor);
        }
        return after == null ? "" : after;
    }

    /** Returns the cursor that holds a text. */
    static String cursor(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Returns the error of a cursor that no page gave out. */
    static EngineException invalid(String cursor) {
        return Fields.invalid(
                "CURSOR_INVALID",
                "cursor",
                "giá trị \"next\" của trang trước",
                "the value \"next\" of the page before",
                cursor);
    }

    /**
     * Returns a page as it is sent.
     *
     * @param name what the lines are called
     * @param found the lines found, one more than the page has when there is another page
     * @param size how many lines the page has
     * @param view how a line is sent
     * @param cursor the text of the cursor after a line
     */
    static <T> Map<String, Object> of(
            String name, List<T> found, int size, Function<T, ?> view, Function<T, String> cursor) {
        boolean more = found.size() > size;
        List<T> page = more ? found.subList(0, size) : found;
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(name, page.stream().map(view).toList());
        if (more) {
            answer.put("next", cursor(cursor.apply(page.get(size - 1))));
        }
        return answer;
    }
}
