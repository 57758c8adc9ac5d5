package vn.quytrinh.server.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.json.JsonText;

/** Reads what stands in the queries and paths of requests. */
final class Fields {

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2200;

    private Fields() {}

    /** Returns a date of a query, the other one when it is absent. */
    static LocalDate date(String name, @Nullable String text, LocalDate otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            LocalDate date = LocalDate.parse(text.strip());
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException noDate) {
            // Told below.
        }
        throw invalid("DATE_INVALID", name, "một ngày dạng 2026-08-05", "a date like 2026-08-05", text);
    }

    /** Returns a year of a path. */
    static int year(String text) {
        try {
            int year = Integer.parseInt(text);
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return year;
            }
        } catch (NumberFormatException noNumber) {
            // Told below.
        }
        throw invalid(
                "YEAR_INVALID",
                "year",
                "một năm từ %d đến %d".formatted(FIRST_YEAR, LAST_YEAR),
                "a year from %d to %d".formatted(FIRST_YEAR, LAST_YEAR),
                text);
    }

    /** Returns whether a query says true; one that says nothing does not. */
    static boolean flag(String name, @Nullable String text) {
        if (text == null || text.equals("false")) {
            return false;
        }
        if (text.equals("true")) {
            return true;
        }
        throw invalid(name.toUpperCase(Locale.ROOT) + "_INVALID", name, "true hoặc false", "true or false", text);
    }

    /** Returns a constant of a query, null when it is absent. */
    static <E extends Enum<E>> @Nullable E constant(String name, @Nullable String text, Class<E> type) {
        if (text == null || text.isBlank()) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        String names = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        throw invalid("CHOICE_INVALID", name, "một trong " + names, "one of " + names, text);
    }

    /** Returns a whole number of a query from 0, the other one when it is absent. */
    static int number(String name, @Nullable String text, int otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Told below.
        }
        throw invalid(
                name.toUpperCase(Locale.ROOT) + "_INVALID", name, "một số nguyên từ 0", "a whole number from 0", text);
    }

    /** Returns the error of a query's field. */
    static EngineException invalid(String code, String name, String expectedVi, String expectedEn, String found) {
        return new EngineException(
                ErrorKind.INVALID,
                code,
                "%s: Cần %s nhưng nhận được %s. Hãy xem lại địa chỉ."
                        .formatted(name, expectedVi, JsonText.quoted(found)),
                "%s: Expected %s but found %s. Maybe correct the address."
                        .formatted(name, expectedEn, JsonText.quoted(found)));
    }
}
