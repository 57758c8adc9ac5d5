package vn.quytrinh.engine.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.Fault;
import vn.quytrinh.engine.InvalidRequestException;

/**
 * Reads the fields of an object and collects every fault. A required field that is faulty reads as a stand-in; call
 * {@link #finish} before what was read is used.
 */
public final class FieldReader {

    private static final int LONGEST = 500;
    private static final int MOST_TEXTS = 100;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2200;

    private final JsonNode body;
    private final String pointer;
    private final List<Fault> faults;

    private FieldReader(JsonNode body, String pointer, List<Fault> faults) {
        this.body = body;
        this.pointer = pointer;
        this.faults = faults;
    }

    /**
     * Begins to read an object.
     *
     * @param body the object
     * @return the reader
     */
    public static FieldReader of(JsonNode body) {
        return new FieldReader(body, "", new ArrayList<>());
    }

    /**
     * Reads the fields of a field; its faults are among those of this reader.
     *
     * @param name the field that holds an object
     * @return a reader of that object
     */
    public FieldReader within(String name) {
        JsonNode inner = body.path(name);
        if (!inner.isObject()) {
            expected(name, "một đối tượng", "an object");
        }
        return new FieldReader(inner, pointer + "/" + name, faults);
    }

    /** Tells whether a field is there and not null. */
    public boolean has(String name) {
        JsonNode node = body.path(name);
        return !node.isMissingNode() && !node.isNull();
    }

    /** Returns a text of one line that must be there. */
    public String text(String name) {
        JsonNode node = body.path(name);
        boolean line = node.isString()
                && !node.stringValue().isBlank()
                && node.stringValue().length() <= LONGEST
                && node.stringValue().chars().noneMatch(Character::isISOControl)
                && PlainValues.isStorable(node.stringValue());
        if (line) {
            return node.stringValue().strip();
        }
        expected(
                name,
                "một văn bản trên một dòng, từ 1 đến " + LONGEST + " ký tự",
                "a text of one line of 1 to " + LONGEST + " characters");
        return "?";
    }

    /** Returns a date that must be there. */
    public LocalDate date(String name) {
        try {
            LocalDate date = LocalDate.parse(body.path(name).stringValue(""));
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException noDate) {
            // Told below.
        }
        expected(name, "một ngày dạng 2026-01-02", "a date like 2026-01-02");
        return LocalDate.EPOCH;
    }

    /** Returns a date, null when the field is absent. */
    public @Nullable LocalDate optionalDate(String name) {
        return has(name) ? date(name) : null;
    }

    /** Returns a moment that must be there, in Vietnam's time. */
    public LocalDateTime moment(String name) {
        Optional<LocalDateTime> moment =
                WireTime.parse(body.path(name).stringValue("")).map(OffsetDateTime::toLocalDateTime);
        if (moment.isEmpty()) {
            expected(name, "một thời điểm dạng 2026-02-12T09:00", "a time like 2026-02-12T09:00");
        }
        return moment.orElse(LocalDate.EPOCH.atStartOfDay());
    }

    /** Returns a whole number that must be there. */
    public int number(String name) {
        JsonNode node = body.path(name);
        if (node.isInt()) {
            return node.intValue();
        }
        expected(name, "một số nguyên như 2026", "a whole number such as 2026");
        return 0;
    }

    /** Returns a whole number, null when the field is absent. */
    public @Nullable Integer optionalNumber(String name) {
        return has(name) ? number(name) : null;
    }

    /** Returns whether a field is true; one that is absent is false. */
    public boolean flag(String name) {
        JsonNode node = body.path(name);
        if (has(name) && !node.isBoolean()) {
            expected(name, "true hoặc false", "true or false");
        }
        return node.booleanValue(false);
    }

    /**
     * Returns a constant that must be there.
     *
     * @param name the field
     * @param constants what it may be, not empty
     */
    public <E extends Enum<E>> E oneOf(String name, List<E> constants) {
        String found = body.path(name).stringValue("");
        Optional<E> constant =
                constants.stream().filter(each -> each.name().equals(found)).findFirst();
        if (constant.isEmpty()) {
            String names = constants.stream().map(Enum::name).collect(Collectors.joining(", "));
            expected(name, "một trong " + names, "one of " + names);
        }
        return constant.orElse(constants.get(0));
    }

    /** Returns a constant, null when the field is absent. */
    public <E extends Enum<E>> @Nullable E optionalOneOf(String name, Class<E> type) {
        return has(name) ? oneOf(name, Arrays.asList(type.getEnumConstants())) : null;
    }

    /**
     * Returns a list of at most {@value #MOST_TEXTS} texts that must be there.
     *
     * @param name the field
     * @param expectedVi what is expected, in Vietnamese
     * @param expectedEn the same in English
     */
    public List<String> texts(String name, String expectedVi, String expectedEn) {
        JsonNode node = body.path(name);
        List<String> texts = new ArrayList<>();
        boolean sound = node.isArray() && node.size() <= MOST_TEXTS;
        for (JsonNode each : node) {
            sound &= each.isString();
            texts.add(each.stringValue(""));
        }
        if (!sound) {
            expected(name, expectedVi, expectedEn);
            return List.of();
        }
        return texts;
    }

    /** Returns a field as it is. */
    public JsonNode node(String name) {
        return body.path(name);
    }

    /** Adds the fault of a field that is not what was expected. */
    public void expected(String name, String expectedVi, String expectedEn) {
        JsonNode found = body.path(name);
        String snake = name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        fault(
                name,
                snake + (has(name) ? "_INVALID" : "_REQUIRED"),
                "Cần %s nhưng nhận được %s. Hãy xem lại trường này.".formatted(expectedVi, JsonText.kindVi(found)),
                "Expected %s but found %s. Maybe correct this field.".formatted(expectedEn, JsonText.kind(found)));
    }

    /** Adds a fault of a field. */
    public void fault(String name, String code, String vietnamese, String english) {
        faults.add(new Fault(pointer + "/" + name, code, vietnamese, english));
    }

    /**
     * Requires that nothing was faulty.
     *
     * @throws InvalidRequestException with every fault
     */
    public void finish() {
        if (!faults.isEmpty()) {
            throw new InvalidRequestException(faults);
        }
    }
}
