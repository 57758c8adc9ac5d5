package vn.quytrinh.interchange.reading.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.reading.Confidence;
import vn.quytrinh.interchange.reading.Meaning;
import vn.quytrinh.interchange.reading.Notes;
import vn.quytrinh.interchange.reading.table.HeadingRow;
import vn.quytrinh.interchange.reading.table.RowItem;
import vn.quytrinh.interchange.reading.table.StepRow;
import vn.quytrinh.interchange.reading.table.TotalRow;
import vn.quytrinh.interchange.reading.time.TimeReading;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Stage;

/** Sorts the rows of step tables into stages, cases and appointments. */
final class Layout {

    private final Notes notes;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Total> totals = new ArrayList<>();
    private final Map<Stage, TimeReading> stages = new LinkedHashMap<>();
    private final Map<Integer, TimeReading> appointments = new LinkedHashMap<>();
    private @Nullable Stage stage;
    private String when = "";
    private int appointment;

    private Layout(Notes notes) {
        this.notes = notes;
    }

    static Layout of(List<RowItem> items, Notes notes) {
        var layout = new Layout(notes);
        items.forEach(layout::add);
        return layout;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Total> totals() {
        return totals;
    }

    /** Returns the stages with the time their headings name. */
    Map<Stage, TimeReading> stages() {
        return stages;
    }

    /** Returns the promised dates by number with the time their headings name. */
    Map<Integer, TimeReading> appointments() {
        return appointments;
    }

    /** Returns the cases that headings begin, in their order. */
    Set<String> cases() {
        Set<String> cases = new LinkedHashSet<>();
        entries.stream().map(Entry::when).filter(each -> !each.isEmpty()).forEach(cases::add);
        return cases;
    }

    private void add(RowItem item) {
        if (item instanceof StepRow row) {
            String own = row.caseText().isEmpty() ? when : row.caseText();
            entries.add(new Entry(row, ProcessFactory.eINSTANCE.createStep(), stage, own, appointment(row)));
        } else if (item instanceof TotalRow row) {
            notes.take(row.place(), Meaning.TOTAL, Confidence.SURE, row.time().text(), "");
            totals.add(new Total(row.label(), row.time(), row.place(), when, stage));
        } else if (item instanceof HeadingRow row) {
            heading(row);
        }
    }

    private int appointment(StepRow row) {
        int byColumn = row.timeColumn() < 0 ? 0 : Appointments.number(row.timeLabel());
        if (byColumn > 0) {
            appointments.putIfAbsent(byColumn, Appointments.limit(row.timeLabel()));
        }
        return byColumn > 0 ? byColumn : appointment;
    }

    private void heading(HeadingRow row) {
        notes.take(row.place(), row.meaning(), Confidence.LIKELY, row.text(), "");
        switch (row.meaning()) {
            case STAGE -> {
                Stage begun = ProcessFactory.eINSTANCE.createStage();
                begun.setName(row.text().replace('\n', ' '));
                stages.put(begun, row.time());
                stage = begun;
                when = "";
            }
            case CASE -> when = row.text().replace('\n', ' ').replaceAll("[:.]\\s*$", "");
            case APPOINTMENT -> {
                appointment = Appointments.number(row.text());
                appointments.put(appointment, row.time());
            }
            default -> {}
        }
    }

    /**
     * Joins what complete cases have in common at their beginning.
     *
     * @return whether all entries now hang together; if not, each case is a process of its own
     */
    boolean join() {
        if (entries.isEmpty() || entries.get(0).when().isEmpty() || cases().size() < 2) {
            return true;
        }
        Map<String, List<Entry>> byCase = new LinkedHashMap<>();
        entries.forEach(each ->
                byCase.computeIfAbsent(each.when(), key -> new ArrayList<>()).add(each));
        byCase.remove("");
        List<Entry> first = byCase.values().iterator().next();
        int common = 0;
        while (common < first.size() - 1 && isCommon(byCase, first.get(common), common)) {
            common++;
        }
        if (common == 0) {
            return false;
        }
        int shared = common;
        byCase.values().stream().skip(1).forEach(each -> entries.removeAll(each.subList(0, shared)));
        for (int i = 0; i < shared; i++) {
            entries.set(i, entries.get(i).common());
        }
        return true;
    }

    private static boolean isCommon(Map<String, List<Entry>> byCase, Entry entry, int at) {
        return byCase.values().stream()
                .allMatch(each -> at < each.size() - 1 && each.get(at).same(entry));
    }

    /** Returns the layout of one case alone. */
    Layout only(String chosen) {
        var one = new Layout(notes);
        entries.stream()
                .filter(each -> each.when().equals(chosen) || each.when().isEmpty())
                .forEach(each -> one.entries.add(each.common()));
        totals.stream()
                .filter(each -> each.when().equals(chosen))
                .forEach(each -> one.totals.add(new Total(each.label(), each.time(), each.place(), "", each.stage())));
        return one;
    }
}
