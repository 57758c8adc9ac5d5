package vn.quytrinh.server.operation;

import java.util.regex.Pattern;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.json.JsonWriter.ValueProcessor;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Keeps numbers of persons (9 or 12 digits) and keys out of structured logs, whatever is written there; {@code
 * logging.pattern.console} does the same for plain ones.
 */
public final class MaskedLog implements StructuredLoggingJsonMembersCustomizer<Object> {

    private static final Pattern PERSON = Pattern.compile("\\b(?:\\d\\d\\d)?\\d\\d\\d\\d\\d\\d(\\d\\d\\d)\\b");
    private static final Pattern KEY = Pattern.compile("qt_[a-z0-9]+_[A-Za-z0-9_-]+");

    @Override
    public void customize(Members<Object> members) {
        members.applyingValueProcessor(ValueProcessor.of(String.class, MaskedLog::masked));
    }

    private static String masked(String text) {
        return KEY.matcher(PERSON.matcher(text).replaceAll("******$1")).replaceAll("qt_***");
    }
}
