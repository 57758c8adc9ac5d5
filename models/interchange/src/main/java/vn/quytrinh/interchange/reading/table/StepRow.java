package vn.quytrinh.interchange.reading.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.interchange.reading.time.BareUnit;
import vn.quytrinh.interchange.reading.time.TimeReading;
import vn.quytrinh.interchange.reading.time.TimeText;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.interchange.source.SourceTable;

/** One step as its rows tell it; it grows while they are read. */
public final class StepRow implements RowItem {

    private final SourceTable table;
    private final int row;
    private String number = "";
    private String name = "";
    private String content = "";
    private String unit = "";
    private String actor = "";
    private String role = "";
    private @Nullable TimeReading time;
    private @Nullable SourceCell timeCell;
    private int timeColumn = -1;
    private String timeLabel = "";
    private @Nullable StepRow shares;
    private boolean namesGroup;
    private String caseText = "";
    private final List<Column> otherTimes = new ArrayList<>();
    private final List<String> outputs = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();

    /** A time in a further column of times, with its heading. */
    public record Column(String label, TimeReading time) {}

    /** A remark of the source about the step. */
    public record Note(String label, String text) {}

    /** A cell that went into the step. */
    public record Taken(SourceCell cell, Meaning meaning) {}

    StepRow(SourceTable table, int row) {
        this.table = table;
        this.row = row;
    }

    @Override
    public SourceTable table() {
        return table;
    }

    @Override
    public int row() {
        return row;
    }

    /** Returns the number the source gives, as it stands, empty for none. */
    public String number() {
        return number;
    }

    /** Returns the name, or what is done where the table has no names. */
    public String name() {
        return name;
    }

    /** Returns what is done, where the table has names as well. */
    public String content() {
        return content;
    }

    /** Returns name and content together, as the words of the step. */
    public String words() {
        return content.isEmpty() ? name : name + "\n" + content;
    }

    /** Returns the unit, where it has a column. */
    public String unit() {
        return unit;
    }

    /** Returns unit and role, where they share a column. */
    public String actor() {
        return actor;
    }

    /** Returns the role, where it has a column. */
    public String role() {
        return role;
    }

    /** Returns the time, null when the table has no column for it. */
    public @Nullable TimeReading time() {
        return time;
    }

    /** Returns where the time stands, the step's first cell when there is none. */
    public Place timePlace() {
        return timeCell == null ? new Place(table.index(), row, 0) : Place.of(table, timeCell);
    }

    /** Returns the column of the time, -1 for none. */
    public int timeColumn() {
        return timeColumn;
    }

    /** Returns the heading of the column of the time, empty for none. */
    public String timeLabel() {
        return timeLabel;
    }

    /** Returns the step above with which this one shares a merged time, null for none. */
    public @Nullable StepRow shares() {
        return shares;
    }

    /** Tells whether its name is merged over several steps. */
    public boolean namesGroup() {
        return namesGroup;
    }

    /** Returns the case that this step alone belongs to, empty for none. */
    public String caseText() {
        return caseText;
    }

    /** Returns the times of further columns. */
    public List<Column> otherTimes() {
        return otherTimes;
    }

    /** Returns the results. */
    public List<String> outputs() {
        return outputs;
    }

    /** Returns the forms. */
    public List<String> forms() {
        return forms;
    }

    /** Returns the remarks. */
    public List<Note> notes() {
        return notes;
    }

    /** Returns the cells that went into the step. */
    public List<Taken> taken() {
        return taken;
    }

    /** Tells whether it only has a number and a name so far, as a heading of the rows below it. */
    boolean isBare() {
        return (unit + actor + role).isEmpty() && time == null;
    }

    /** Where as many times as actors stand in one cell each, line by line, each actor has a step. */
    List<StepRow> byActor(@Nullable BareUnit bare) {
        List<String> actors = actor.lines().toList();
        List<String> times = time == null ? List.of() : time.text().lines().toList();
        List<TimeReading> read =
                times.stream().map(each -> TimeText.read(each, bare)).toList();
        boolean apart = actors.size() >= 2
                && actors.size() == times.size()
                && shares == null
                && read.stream()
                        .allMatch(each -> each.kind() == TimeReading.Kind.AMOUNT
                                && each.cases().isEmpty());
        if (!apart || timeCell == null) {
            return List.of(this);
        }
        List<String> named = name.lines().toList();
        List<StepRow> steps = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            var step = new StepRow(table, row);
            step.number = number;
            step.name = named.size() == actors.size() ? named.get(i) : name;
            step.content = content;
            step.actor = actors.get(i);
            step.caseText = caseText;
            step.time(read.get(i), timeCell, timeColumn, timeLabel);
            steps.add(step);
        }
        steps.get(0).taken.addAll(taken);
        steps.get(0).notes.addAll(notes);
        StepRow end = steps.get(steps.size() - 1);
        end.outputs.addAll(outputs);
        end.forms.addAll(forms);
        return steps;
    }

    void number(String text) {
        number = text;
    }

    void name(String text) {
        name = joined(name, text);
    }

    void rename(String text) {
        name = text;
    }

    void recontent(String text) {
        content = text;
    }

    void content(String text) {
        content = joined(content, text);
    }

    void unit(String text) {
        unit = joined(unit, text);
    }

    void actor(String text) {
        actor = joined(actor, text);
    }

    void role(String text) {
        role = joined(role, text);
    }

    void caseText(String text) {
        caseText = text;
    }

    void time(TimeReading reading, SourceCell cell, int column, String label) {
        timeLabel = label;
        time = reading;
        timeCell = cell;
        timeColumn = column;
    }

    void joinGroup() {
        namesGroup = true;
    }

    void shares(StepRow other) {
        shares = other;
    }

    private static String joined(String before, String more) {
        return before.isEmpty() || more.isEmpty() ? before + more : before + "\n" + more;
    }
}
