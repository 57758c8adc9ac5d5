package vn.quytrinh.karaf.shell;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;

/** The language that a command speaks. */
enum Language {
    VI,
    EN;

    /** The variable of a session that chooses it for all commands, such as {@code QUYTRINH_LANG = en}. */
    static final String VARIABLE = "QUYTRINH_LANG";

    /**
     * Returns the language asked for, Vietnamese when none is.
     *
     * @param asked {@code vi}, {@code en} or null
     * @throws EngineException {@code LANGUAGE_UNKNOWN}
     */
    static Language of(@Nullable String asked) {
        return switch (asked == null ? "vi" : asked.toLowerCase(Locale.ROOT)) {
            case "vi" -> VI;
            case "en" -> EN;
            default ->
                throw new EngineException(
                        ErrorKind.INVALID,
                        "LANGUAGE_UNKNOWN",
                        "Cần ngôn ngữ vi hoặc en nhưng nhận được %s.".formatted(asked),
                        "Expected the language vi or en but found %s.".formatted(asked));
        };
    }

    /** Returns the one of two texts that is in this language. */
    String text(String vietnamese, String english) {
        return this == VI ? vietnamese : english;
    }
}
