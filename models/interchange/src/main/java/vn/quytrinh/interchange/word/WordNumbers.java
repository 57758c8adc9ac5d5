package vn.quytrinh.interchange.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.guard.OfficeArchive;
import vn.quytrinh.interchange.guard.SafeXml;

/** The automatic numbers of lists: Word stores none of them, it counts while it draws. */
final class WordNumbers {

    private static final int LEVELS = 9;
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    /** One level of a list as it is told: {@code Bước %1}. */
    private static final class Level {
        int start = 1;
        String format = "decimal";
        String text = "%1.";
    }

    private final Map<String, Level[]> lists = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    static WordNumbers of(OfficeArchive archive) {
        var numbers = new WordNumbers();
        archive.part("word/numbering.xml").ifPresent(xml -> {
            try {
                numbers.read(SafeXml.open("numbering.xml", xml));
            } catch (XMLStreamException e) {
                throw SafeXml.broken("numbering.xml", e);
            }
        });
        return numbers;
    }

    /** Counts one paragraph of a list and returns its number, empty for a bullet or no list. */
    String next(@Nullable String list, int level) {
        Level[] levels = list == null ? null : lists.get(abstractOf.getOrDefault(list, ""));
        if (levels == null || level < 0 || level >= LEVELS) {
            return "";
        }
        int[] count = counts.computeIfAbsent(abstractOf.get(list), key -> new int[LEVELS]);
        count[level] = count[level] == 0 ? levels[level].start : count[level] + 1;
        for (int below = level + 1; below < LEVELS; below++) {
            count[below] = 0;
        }
        if (levels[level].format.equals("bullet")) {
            return "-";
        }
        if (levels[level].format.equals("none")) {
            return "";
        }
        String said = levels[level].text;
        for (int i = 0; i <= level; i++) {
            int number = count[i] == 0 ? levels[i].start : count[i];
            said = said.replace("%" + (i + 1), written(number, levels[i].format));
        }
        return said;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        String list = "";
        String number = "";
        Level level = new Level();
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            String value = WordParagraph.attribute(reader, "val");
            switch (reader.getLocalName()) {
                case "abstractNum" -> {
                    list = WordParagraph.attribute(reader, "abstractNumId");
                    var levels = new Level[LEVELS];
                    for (int i = 0; i < LEVELS; i++) {
                        levels[i] = new Level();
                    }
                    lists.put(list, levels);
                }
                case "lvl" -> {
                    int at = WordStyles.whole(WordParagraph.attribute(reader, "ilvl"), 0);
                    Level[] levels = lists.get(list);
                    level = levels != null && at >= 0 && at < LEVELS ? levels[at] : new Level();
                }
                case "start" -> level.start = WordStyles.whole(value, 1);
                case "numFmt" -> level.format = value;
                case "lvlText" -> level.text = value;
                case "num" -> {
                    number = WordParagraph.attribute(reader, "numId");
                    // What a number overrides is not the list's own.
                    level = new Level();
                    list = "";
                }
                case "abstractNumId" -> abstractOf.put(number, value);
                default -> {}
            }
        }
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letter(number);
            case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
            default -> String.valueOf(number);
        };
    }

    private static String letter(int number) {
        return String.valueOf((char) ('a' + (number - 1) % 26));
    }

    private static String roman(int number) {
        var text = new StringBuilder();
        int left = Math.min(Math.max(number, 1), 3_999);
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN[i]) {
                text.append(ROMAN_SIGNS[i]);
                left -= ROMAN[i];
            }
        }
        return text.toString();
    }
}
