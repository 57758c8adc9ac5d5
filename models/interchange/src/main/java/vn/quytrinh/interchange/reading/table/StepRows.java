package vn.quytrinh.interchange.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.reading.Corrections;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.interchange.reading.table.StepRow.Taken;
import vn.quytrinh.interchange.reading.time.BareUnit;
import vn.quytrinh.interchange.reading.time.TimeReading;
import vn.quytrinh.interchange.reading.time.TimeText;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.interchange.source.SourceTable;
import vn.quytrinh.procedure.law.citation.FoldedText;

/** Reads the rows under a header: which begins a step, which goes on with one, which is a heading or a total. */
public final class StepRows {

    private static final Pattern CASE_MARK = Pattern.compile(
            "^[-+*\\s]*((\\(?[a-hđ]\\s?[).:/]|\\d\\))\\s*(đối với |nếu )?|(đối với )?)(các )?trường hợp\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    /** The number, the name and who does it. */
    private static final int ACROSS = 3;

    private static final int LONGEST_HEADING = 300;

    private final Columns columns;
    private final SourceTable table;
    private final Corrections corrections;
    private final @Nullable BareUnit bare;
    private final List<RowItem> items = new ArrayList<>();
    private @Nullable StepRow last;

    private StepRows(Columns columns, Corrections corrections, @Nullable BareUnit bare) {
        this.columns = columns;
        this.table = columns.table();
        this.corrections = corrections;
        this.bare = bare;
    }

    /**
     * Reads rows.
     *
     * @param columns the columns
     * @param to the row after the last
     * @param corrections what a person said about rows
     * @param bare the unit of times that are bare numbers, null when nothing says it
     */
    public static List<RowItem> read(Columns columns, int to, Corrections corrections, @Nullable BareUnit bare) {
        var rows = new StepRows(columns, corrections, bare);
        for (int row = columns.body(); row < to; row++) {
            rows.row(row);
        }
        return rows.items;
    }

    private void row(int row) {
        List<SourceCell> begun = table.begun(row);
        Optional<Meaning> said = corrections.rowOf(table, row);
        if (said.isPresent() && !begun.isEmpty()) {
            said(said.get(), row, begun);
            return;
        }
        if (begun.isEmpty() || Headers.repeats(columns, row) || isColumnNumbers(begun)) {
            return;
        }
        Optional<RowItem> heading = heading(row, begun);
        if (heading.isPresent()) {
            items.add(heading.get());
            if (!(heading.get() instanceof HeadingRow line && line.meaning() == Meaning.NOTE)) {
                last = null;
            }
            return;
        }
        step(row);
    }

    private void said(Meaning meaning, int row, List<SourceCell> begun) {
        StepRow before = last;
        switch (meaning) {
            case NAME -> begin(row);
            case CONTENT -> {
                if (before == null) {
                    begin(row);
                } else {
                    grow(before, row);
                }
            }
            case NOTHING -> {}
            case NOTE -> items.add(line(row, begun, meaning));
            default -> {
                items.add(line(row, begun, meaning));
                last = null;
            }
        }
    }

    private boolean isColumnNumbers(List<SourceCell> begun) {
        return items.isEmpty()
                && begun.size() >= 3
                && begun.stream().allMatch(cell -> cell.text().matches("\\(?[\\dA-H]{1,2}\\)?(\\s?[=+].*)?"))
                && begun.stream().map(SourceCell::text).distinct().count() == begun.size();
    }

    private Optional<RowItem> heading(int row, List<SourceCell> begun) {
        SourceCell first = begun.get(0);
        Optional<Meaning> said =
                corrections.meaningOf(Place.of(table, first)).filter(Corrections.ROW_MEANINGS::contains);
        if (said.filter(each -> each == Meaning.NAME || each == Meaning.CONTENT).isPresent()) {
            return Optional.empty();
        }
        boolean numbered = isNumber(first) && begun.size() > 1;
        SourceCell titled = numbered ? begun.get(1) : first;
        boolean wide = begun.size() == 1 && isWide(first)
                || numbered && begun.size() == 2 && spansActor(titled)
                || begun.size() == 2 && first.columnSpan() >= ACROSS && isTime(begun.get(1));
        Meaning words = HeadingWords.of(titled.text().lines().findFirst().orElse(""));
        if (said.isPresent()) {
            words = said.get();
            return Optional.of(line(row, begun, words));
        }
        if (words == Meaning.TOTAL && !hasActor(row)) {
            return Optional.of(line(row, begun, Meaning.TOTAL));
        }
        if (words == Meaning.TOTAL && titled.columnSpan() > 1) {
            return Optional.of(line(row, begun, Meaning.TOTAL));
        }
        boolean alone =
                !hasActor(row) && begun.stream().allMatch(cell -> cell == first || cell == titled || isTime(cell));
        boolean roman = numbered
                && StepNumber.of(first.text()).filter(StepNumber::isRoman).isPresent()
                && !FoldedText.of(first.text()).startsWith("b");
        boolean letter = numbered && first.text().matches("[A-Z][.)]?");
        if (titled.text().length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        if (alone && (wide || roman || letter || words == Meaning.CASE || words == Meaning.APPOINTMENT)) {
            if (words == Meaning.SECTION || words == Meaning.STAGE) {
                return StepNumber.isStep(titled.text()) && !roman && !letter
                        ? Optional.empty()
                        : Optional.of(line(row, begun, Meaning.STAGE));
            }
            return Optional.of(line(row, begun, words));
        }
        return Optional.empty();
    }

    private RowItem line(int row, List<SourceCell> begun, Meaning meaning) {
        StringBuilder label = new StringBuilder();
        SourceCell timed = null;
        for (SourceCell cell : begun) {
            if (isTime(cell) && cell != begun.get(0)) {
                timed = cell;
            } else {
                label.append(label.isEmpty() ? "" : " ").append(cell.text());
            }
        }
        SourceCell from = timed == null ? begun.get(0) : timed;
        String words = timed == null ? afterLabel(label.toString()) : timed.text();
        TimeReading time = TimeText.read(words, bare);
        if (meaning == Meaning.TOTAL) {
            return new TotalRow(table, row, Place.of(table, from), label.toString(), time);
        }
        return new HeadingRow(table, row, Place.of(table, begun.get(0)), meaning, label.toString(), time);
    }

    /** The time in a heading stands after its words: {@code Tổng thời gian: 10 ngày}, {@code I. Cấp xã (10 ngày)}. */
    private static String afterLabel(String label) {
        int colon = label.lastIndexOf(':');
        if (colon >= 0) {
            return label.substring(colon + 1);
        }
        return label.replaceFirst("^[^\\d½¼¾]*", "").matches("(?s).*\\p{L}.*") ? label : "";
    }

    private boolean isNumber(SourceCell cell) {
        boolean number = cell.text().matches("[A-Z][.)]?")
                || StepNumber.of(cell.text())
                        .filter(each -> each.rest().isEmpty())
                        .isPresent();
        return number
                && cell.columnSpan() == 1
                && columns.first(Meaning.NUMBER)
                        .filter(column -> column == cell.column())
                        .isPresent();
    }

    private boolean isWide(SourceCell cell) {
        return cell.columnSpan() >= Math.max(2, table.columns() - 1)
                || cell.columnSpan() >= ACROSS
                || !StepNumber.isStep(cell.text())
                        && !HeadingWords.of(cell.text()).equals(Meaning.SECTION);
    }

    private boolean spansActor(SourceCell cell) {
        return cell.columnSpan() >= Math.max(2, table.columns() - 2)
                || !HeadingWords.of(cell.text()).equals(Meaning.SECTION);
    }

    private boolean isTime(SourceCell cell) {
        Meaning meaning = columns.meanings().get(cell.column());
        return meaning == Meaning.DURATION || meaning == Meaning.LEGAL_DURATION || meaning == Meaning.ONLINE;
    }

    private boolean hasActor(int row) {
        return table.begun(row).stream().anyMatch(cell -> {
            Meaning meaning = columns.meanings().get(cell.column());
            return meaning == Meaning.ACTOR || meaning == Meaning.UNIT || meaning == Meaning.ROLE;
        });
    }

    private void step(int row) {
        boolean own = has(row, Meaning.NAME) || has(row, Meaning.CONTENT);
        boolean actor = has(row, Meaning.ACTOR) || has(row, Meaning.UNIT) || has(row, Meaning.ROLE);
        boolean time = has(row, Meaning.DURATION);
        boolean number = own(row, Meaning.NUMBER)
                .filter(cell -> StepNumber.of(cell.text()).isPresent())
                .isPresent();
        StepRow before = last;
        if (before != null && !number && before.isBare()) {
            grow(before, row);
        } else if (before == null || number || own && (actor || time) || actor && time) {
            begin(row);
        } else if (own && CASE_MARK.matcher(text(row)).matches()) {
            begin(row);
        } else {
            grow(before, row);
        }
    }

    private String text(int row) {
        return own(row, Meaning.NAME)
                .or(() -> own(row, Meaning.CONTENT))
                .map(SourceCell::text)
                .orElse("");
    }

    private void begin(int row) {
        var step = new StepRow(table, row);
        StepRow before = last;
        columns.meanings().forEach((column, meaning) -> {
            SourceCell cell = table.at(row, column).orElse(null);
            if (cell != null && !cell.isBlank() && isLeft(cell, column)) {
                put(step, meaning, column, cell, row, before);
            }
        });
        settleNumber(step);
        if (before != null && step.name().isEmpty() && step.content().isEmpty()) {
            step.name(before.name());
            step.content(before.content());
        }
        if (before != null && step.number().isEmpty()) {
            step.number(before.number());
        }
        markCase(step, before);
        List<StepRow> actors = step.byActor(bare);
        items.addAll(actors);
        last = actors.get(actors.size() - 1);
    }

    /** A cell merged across several columns counts once, for the first of them that means something. */
    private boolean isLeft(SourceCell cell, int column) {
        return columns.meanings().keySet().stream()
                        .filter(each -> each >= cell.column() && each < cell.column() + cell.columnSpan())
                        .findFirst()
                        .orElse(column)
                == column;
    }

    private void put(StepRow step, Meaning meaning, int column, SourceCell cell, int row, @Nullable StepRow before) {
        boolean own = cell.row() == row;
        String text = cell.text();
        Meaning said = corrections.meaningOf(Place.of(table, cell)).orElse(meaning);
        if (own) {
            step.taken().add(new Taken(cell, said));
        }
        switch (said) {
            case NUMBER -> step.number(text);
            case NAME -> {
                step.name(text);
                if (!own && before != null) {
                    before.joinGroup();
                    step.joinGroup();
                }
            }
            case CONTENT -> step.content(text);
            case ACTOR -> step.actor(ditto(text, before == null ? "" : before.actor()));
            case UNIT -> step.unit(ditto(text, before == null ? "" : before.unit()));
            case ROLE -> step.role(ditto(text, before == null ? "" : before.role()));
            case DURATION -> time(step, column, cell, own);
            case OUTPUT -> Papers.add(step.outputs(), own ? text : "");
            case FORM -> Papers.add(step.forms(), own ? text : "");
            case OUTPUT_OR_FORM -> Papers.add(step, own ? text : "");
            case ONLINE, TOOL, NOTE, LEGAL_DURATION -> {
                if (own) {
                    step.notes().add(new StepRow.Note(columns.label(column), text));
                }
            }
            default -> {}
        }
    }

    private static String ditto(String text, String above) {
        return FoldedText.of(text).matches("[-\"” ]*(nt|nhu tren)[-\"” ]*|[\"”]+") ? above : text;
    }

    private void time(StepRow step, int column, SourceCell cell, boolean own) {
        TimeReading time = TimeText.read(cell.text(), bare);
        if (time.kind() == TimeReading.Kind.BLANK) {
            return;
        }
        if (step.time() != null) {
            if (!step.time().text().equals(time.text())) {
                step.otherTimes().add(new StepRow.Column(columns.label(column), time));
            }
            return;
        }
        step.time(time, cell, column, columns.label(column));
        if (!own) {
            items.stream()
                    .filter(StepRow.class::isInstance)
                    .map(StepRow.class::cast)
                    .filter(each -> each.timePlace().equals(Place.of(table, cell)))
                    .findFirst()
                    .ifPresent(step::shares);
        }
    }

    private void settleNumber(StepRow step) {
        Optional<StepNumber> number = StepNumber.of(step.number());
        number.ifPresent(each -> {
            if (!each.rest().isEmpty()) {
                step.number(step.number()
                        .substring(0, step.number().length() - each.rest().length())
                        .strip());
                if (step.content().isEmpty() && !step.name().isEmpty()) {
                    step.content(step.name());
                    step.rename(each.rest());
                } else {
                    step.rename(step.name().isEmpty() ? each.rest() : each.rest() + "\n" + step.name());
                }
            }
        });
        if (StepNumber.isStep(step.name()) || number.isEmpty() && step.name().matches("(?s)^\\d{1,2}[.)]\\s.*")) {
            StepNumber.of(step.name()).ifPresent(named -> {
                String whole = step.name();
                step.number(whole.substring(0, whole.length() - named.rest().length())
                        .replaceAll("[\\s.:)–-]+$", ""));
                step.rename(named.rest().isEmpty() ? step.content() : named.rest());
                if (named.rest().isEmpty()) {
                    step.recontent("");
                }
            });
        }
        step.number(step.number().replaceAll("[.:)]+$", ""));
    }

    private static void markCase(StepRow step, @Nullable StepRow before) {
        String words = step.content().isEmpty() ? step.name() : step.content();
        if (!CASE_MARK.matcher(words).matches()) {
            return;
        }
        boolean sameStep = before != null && before.number().equals(step.number());
        boolean lettered = words.matches("(?s)^[-+*\\s]*\\(?[a-hđ]\\s?[).:/].*");
        if (sameStep && before != null && !before.caseText().isEmpty() || lettered) {
            String line = words.lines().findFirst().orElse("");
            int colon = line.indexOf(':');
            step.caseText(colon > 0 ? line.substring(0, colon) : line);
        }
    }

    private void grow(StepRow step, int row) {
        columns.meanings().forEach((column, meaning) -> {
            SourceCell cell = table.at(row, column).orElse(null);
            if (cell == null || cell.isBlank() || cell.row() != row || !isLeft(cell, column)) {
                return;
            }
            step.taken().add(new Taken(cell, meaning));
            switch (meaning) {
                case NAME -> step.name(cell.text());
                case CONTENT -> step.content(cell.text());
                case ACTOR -> step.actor(cell.text());
                case UNIT -> step.unit(cell.text());
                case ROLE -> step.role(cell.text());
                case OUTPUT -> Papers.add(step.outputs(), cell.text());
                case FORM -> Papers.add(step.forms(), cell.text());
                case OUTPUT_OR_FORM -> Papers.add(step, cell.text());
                case ONLINE, TOOL, NOTE, LEGAL_DURATION ->
                    step.notes().add(new StepRow.Note(columns.label(column), cell.text()));
                case DURATION -> time(step, column, cell, true);
                default -> {}
            }
        });
    }

    private boolean has(int row, Meaning meaning) {
        return own(row, meaning).isPresent();
    }

    /** The first cell with text of a meaning that begins in a row. */
    private Optional<SourceCell> own(int row, Meaning meaning) {
        return columns.of(meaning).stream()
                .flatMap(column -> table.at(row, column).stream())
                .filter(cell -> cell.row() == row && !cell.isBlank())
                .filter(cell -> meaning != Meaning.DURATION
                        || TimeText.read(cell.text(), bare).kind() != TimeReading.Kind.BLANK)
                .findFirst();
    }
}
