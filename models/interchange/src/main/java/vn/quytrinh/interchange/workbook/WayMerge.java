package vn.quytrinh.interchange.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.guard.Message;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;
import vn.quytrinh.procedure.law.citation.FoldedText;

/** Takes the rows of the sheet of ways into the steps they leave. */
final class WayMerge {

    private final Procedure procedure;
    private final RowMerge merge;
    private final boolean draft;
    private final List<Remark> remarks;
    private final Map<String, Step> steps = new LinkedHashMap<>();

    WayMerge(Procedure procedure, RowMerge merge, boolean draft, List<Remark> remarks) {
        this.procedure = procedure;
        this.merge = merge;
        this.draft = draft;
        this.remarks = remarks;
    }

    void rows(SheetCells cells) {
        WorkbookForm.process(procedure).getSteps().forEach(step -> {
            if (step.getId() != null) {
                steps.put(step.getId(), step);
            }
        });
        Map<String, Integer> at = cells.headings(0);
        List<Integer> places = WayRow.HEADINGS.stream()
                .map(heading -> at.getOrDefault(FoldedText.of(heading), -1))
                .toList();
        if (places.subList(0, 2).contains(-1)) {
            remarks.add(WorkbookRemarks.columnMissing(cells.title(), WayRow.HEADINGS.get(places.indexOf(-1))));
            return;
        }
        Map<String, Transition> present = new LinkedHashMap<>();
        steps.values().forEach(step -> step.getTransitions().forEach(way -> present.put(way.getId(), way)));
        Map<Step, List<Transition>> order = new LinkedHashMap<>();
        for (int row : cells.rows(1)) {
            WayRow read = new WayRow(
                    text(cells, row, places.get(0)).strip(),
                    text(cells, row, places.get(1)).strip(),
                    text(cells, row, places.get(2)),
                    text(cells, row, places.get(3)));
            Step from = steps.get(read.from());
            if (from == null) {
                remarks.add(WorkbookRemarks.cell(
                        cells.place(row, places.get(0)),
                        new Message("mã của một bước trong trang Các bước", "the id of a step on the sheet of steps"),
                        read.from()));
                present.remove(read.id());
                continue;
            }
            Transition way = take(read, from, present.remove(read.id()), cells.place(row, places.get(1)));
            order.computeIfAbsent(from, step -> new ArrayList<>()).add(way);
        }
        present.values().forEach(way -> {
            remarks.add(WorkbookRemarks.rowMissing(cells.title(), String.valueOf(way.getId())));
            order.computeIfAbsent((Step) way.eContainer(), step -> new ArrayList<>())
                    .add(way);
        });
        order.forEach((step, ways) -> RowMerge.sort(step.getTransitions(), ways));
    }

    private static String text(SheetCells cells, int row, int column) {
        return column < 0 ? "" : cells.text(row, column);
    }

    private Transition take(WayRow read, Step from, @Nullable Transition present, String place) {
        Transition way = present;
        WayRow before = present == null ? null : WayRow.of(present);
        if (way == null) {
            way = ProcessFactory.eINSTANCE.createTransition();
            way.setId(!read.id().isBlank() && merge.claim(read.id()) ? read.id() : null);
            from.getTransitions().add(way);
            if (draft) {
                remarks.add(WorkbookRemarks.added(place, read.from() + " → " + read.to()));
            }
        } else if (way.eContainer() != from) {
            from.getTransitions().add(way);
        }
        if (before == null || !before.to().equals(read.to())) {
            lead(way, read, place);
        }
        boolean sameWords = before != null && before.when().equals(read.when())
                || before != null && before.when().isBlank() && read.when().isBlank();
        if (!sameWords) {
            way.setWhen(read.when().isBlank() ? null : read.when());
        }
        if (before != null && draft && !WayRow.of(way).equals(before)) {
            remarks.add(WorkbookRemarks.changed(
                    place, Objects.requireNonNullElse(way.getId(), ""), said(before), said(WayRow.of(way))));
        }
        return way;
    }

    private void lead(Transition way, WayRow read, String place) {
        TransitionTarget end = read.end();
        Step to = steps.get(read.to());
        if (to != null || end == null && read.to().isEmpty()) {
            way.setTarget(TransitionTarget.STEP);
            way.setTo(to);
        } else if (end != null) {
            way.setTarget(end);
            way.setTo(null);
        } else {
            remarks.add(WorkbookRemarks.cell(
                    place,
                    new Message(
                            "mã bước, \"yêu cầu bổ sung\", \"từ chối tiếp nhận\" hoặc \"không giải quyết\"",
                            "the id of a step, SUPPLEMENT, REFUSE or REJECT"),
                    read.to()));
        }
    }

    private static String said(WayRow row) {
        return row.from() + " → " + row.to() + (row.when().isEmpty() ? "" : " (" + row.when() + ")");
    }
}
