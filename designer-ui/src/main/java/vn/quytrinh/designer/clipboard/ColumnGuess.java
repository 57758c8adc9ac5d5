package vn.quytrinh.designer.clipboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.interchange.reading.time.TimeReading;
import vn.quytrinh.interchange.reading.time.TimeText;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.interchange.source.SourceTable;
import vn.quytrinh.procedure.law.citation.FoldedText;

/**
 * What the columns of a table without heading seem to be, by what stands in them.
 *
 * @param meanings what each column is taken for, by the number of the column
 * @param sure whether every column shows what it is
 */
record ColumnGuess(Map<Integer, Meaning> meanings, boolean sure) {
    /** The order in which steps are copied here, and in which most annexes list them. */
    static final List<Meaning> USUAL = List.of(
            Meaning.NUMBER, Meaning.NAME, Meaning.UNIT, Meaning.ROLE, Meaning.DURATION, Meaning.OUTPUT, Meaning.FORM);

    private static final double MOST = 0.6;
    private static final Pattern NUMBER = Pattern.compile("(buoc|b|s)?\\s*\\d{1,3}(\\.\\d{1,2})?[.)]?");
    private static final Pattern AMOUNT = Pattern.compile("\\d+([.,]\\d+)?");
    private static final Pattern ROLE = Pattern.compile(
            "(cong chuc|vien chuc|can bo|chuyen vien|nhan vien|lanh dao|truong|pho|giam doc|chu tich|van thu|thu truong|nguoi)\\b.*");
    private static final Pattern UNIT = Pattern.compile(
            "(so|phong|ubnd|uy ban|trung tam|ttpvhcc|bo phan|bo|chi cuc|cuc|van phong|ban|chi nhanh|to|co quan|vpdkdd)\\b.*");
    private static final Pattern FORM =
            Pattern.compile("(mau|bm|bieu mau|phieu)\\b.*|.*\\bmau so\\b.*|[a-z]{2,4}[-.]\\d.*");

    ColumnGuess {
        meanings = new TreeMap<>(meanings);
    }

    /**
     * Guesses.
     *
     * @param table the table, all of its rows being steps
     * @param units the names of known units
     * @param roles the names of known positions
     */
    static ColumnGuess of(SourceTable table, Collection<String> units, Collection<String> roles) {
        Map<Integer, Meaning> found = new TreeMap<>();
        List<Integer> open =
                new ArrayList<>(IntStream.range(0, table.columns()).boxed().toList());
        claim(table, found, open, Meaning.DURATION, ColumnGuess::isTime);
        if (!open.isEmpty() && open.getFirst() == 0) {
            claim(table, found, open.subList(0, 1), Meaning.NUMBER, folded(NUMBER));
        }
        boolean bare = !found.containsValue(Meaning.DURATION);
        if (bare) {
            claim(table, found, open, Meaning.DURATION, folded(AMOUNT));
        }
        claim(table, found, open, Meaning.ROLE, known(roles).or(folded(ROLE)));
        claim(table, found, open, Meaning.UNIT, known(units).or(folded(UNIT)));
        open.stream()
                .max(Comparator.comparingDouble(column -> length(table, column)))
                .ifPresent(column -> {
                    found.put(column, Meaning.NAME);
                    open.remove(column);
                });
        claim(table, found, open, Meaning.FORM, folded(FORM));
        boolean sure = open.isEmpty() && !bare && found.containsValue(Meaning.NAME);
        open.forEach(column -> found.put(column, usual(table, found, column)));
        return new ColumnGuess(found, sure);
    }

    /** A column that shows nothing is what usually stands in its place, where that is not taken. */
    private static Meaning usual(SourceTable table, Map<Integer, Meaning> found, int column) {
        if (length(table, column) == 0) {
            return table.columns() == USUAL.size() && !found.containsValue(USUAL.get(column))
                    ? USUAL.get(column)
                    : Meaning.NOTHING;
        }
        Meaning after = found.containsValue(Meaning.OUTPUT) ? Meaning.FORM : Meaning.OUTPUT;
        return found.containsValue(after) ? Meaning.NOTHING : after;
    }

    private static void claim(
            SourceTable table,
            Map<Integer, Meaning> found,
            List<Integer> open,
            Meaning meaning,
            Predicate<String> fits) {
        Optional<Integer> best = open.stream()
                .filter(column -> share(table, column, fits) >= MOST)
                .max(Comparator.comparingDouble(column -> share(table, column, fits)));
        best.ifPresent(column -> {
            found.put(column, meaning);
            open.remove(column);
        });
    }

    private static Predicate<String> known(Collection<String> names) {
        List<String> folded = names.stream().map(FoldedText::of).toList();
        return text -> folded.contains(FoldedText.of(text));
    }

    private static Predicate<String> folded(Pattern pattern) {
        return text -> pattern.matcher(FoldedText.of(text)).matches();
    }

    private static boolean isTime(String text) {
        TimeReading.Kind kind = TimeText.read(text, null).kind();
        return !folded(AMOUNT).test(text) && kind != TimeReading.Kind.UNCLEAR && kind != TimeReading.Kind.BLANK;
    }

    private static double share(SourceTable table, int column, Predicate<String> fits) {
        List<String> texts = texts(table, column);
        return texts.isEmpty() ? 0 : (double) texts.stream().filter(fits).count() / texts.size();
    }

    private static double length(SourceTable table, int column) {
        return texts(table, column).stream().mapToInt(String::length).sum();
    }

    private static List<String> texts(SourceTable table, int column) {
        return table.cells().stream()
                .filter(cell -> cell.column() == column && !cell.isBlank())
                .map(SourceCell::text)
                .toList();
    }
}
