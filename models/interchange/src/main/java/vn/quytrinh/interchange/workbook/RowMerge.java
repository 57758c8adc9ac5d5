package vn.quytrinh.interchange.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.StableIds;
import vn.quytrinh.procedure.law.citation.FoldedText;

/**
 * Takes the rows of sheets into a procedure by the ids they bear. A cell that says what the procedure says already changes
 * nothing; what a sheet no longer has, stays and is told.
 */
final class RowMerge {

    private static final Pattern STEP_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final Procedure procedure;
    private final boolean draft;
    private final List<Remark> remarks;
    private final Names names;
    private final List<Runnable> later = new ArrayList<>();
    private final Set<String> taken;

    /**
     * @param draft whether the procedure was there before; then every change is told
     */
    RowMerge(Procedure procedure, boolean draft, List<Remark> remarks) {
        this.procedure = procedure;
        this.draft = draft;
        this.remarks = remarks;
        this.names = new Names(procedure);
        this.taken = new HashSet<>(StableIds.index(procedure).keySet());
    }

    Names names() {
        return names;
    }

    /** Takes what refers to other rows, when all rows are there. */
    void refer() {
        later.forEach(Runnable::run);
        later.clear();
    }

    void later(Runnable reference) {
        later.add(reference);
    }

    void head(SheetCells cells) {
        Map<String, Column> fields = new LinkedHashMap<>();
        WorkbookForm.HEAD_FIELDS.forEach(field -> fields.put(FoldedText.of(field.heading()), field));
        for (int row : cells.rows(1)) {
            Column field = fields.remove(FoldedText.of(cells.text(row, 0)));
            if (field == null) {
                remarks.add(WorkbookRemarks.columnUnknown(cells.title(), cells.text(row, 0)));
            } else {
                set(procedure, field, cells, row, 1, draft);
            }
        }
        fields.values().forEach(field -> remarks.add(WorkbookRemarks.columnMissing(cells.title(), field.heading())));
    }

    void rows(SheetForm form, SheetCells cells) {
        Map<String, Integer> at = cells.headings(0);
        Map<Column, Integer> columns = new LinkedHashMap<>();
        for (Column column : form.columns()) {
            Integer place = at.remove(FoldedText.of(column.heading()));
            if (place == null) {
                remarks.add(WorkbookRemarks.columnMissing(cells.title(), column.heading()));
            } else {
                columns.put(column, place);
            }
        }
        Integer keyAt = at.remove(FoldedText.of(form.key()));
        if (keyAt == null) {
            remarks.add(WorkbookRemarks.columnMissing(cells.title(), form.key()));
        }
        at.keySet().forEach(heading -> remarks.add(WorkbookRemarks.columnUnknown(cells.title(), heading)));
        @SuppressWarnings("unchecked")
        var list = (EList<EObject>) form.list().apply(procedure);
        List<EObject> order = new ArrayList<>();
        for (int row : cells.rows(1)) {
            String id = keyAt == null ? "" : cells.text(row, keyAt).strip();
            String place = cells.place(row, keyAt == null ? 0 : keyAt);
            EObject present = keyed(list, id);
            boolean old = present != null && !order.contains(present);
            EObject element = old ? Objects.requireNonNull(present) : added(form, list, id, place);
            order.add(element);
            columns.forEach((column, column1) -> set(element, column, cells, row, column1, old && draft));
        }
        keepMissing(list, order, cells.title());
    }

    /** Puts the list into the order of the rows; what has no row comes last. */
    private void keepMissing(EList<EObject> list, List<EObject> order, String sheet) {
        for (EObject element : list) {
            if (!order.contains(element)) {
                order.add(element);
                remarks.add(WorkbookRemarks.rowMissing(sheet, String.valueOf(EcoreUtil.getID(element))));
            }
        }
        sort(list, order);
    }

    static void sort(EList<? extends EObject> list, List<? extends EObject> order) {
        @SuppressWarnings("unchecked")
        var sorted = (EList<EObject>) list;
        if (!sorted.equals(order)) {
            ECollections.setEList(sorted, order);
        }
    }

    private EObject added(SheetForm form, EList<EObject> list, String id, String place) {
        EObject element = EcoreUtil.create(form.type());
        if (!id.isEmpty()) {
            boolean possible = !form.keyFirst() || STEP_ID.matcher(id).matches();
            if (possible && claim(id)) {
                element.eSet(element.eClass().getEIDAttribute(), id);
            } else {
                remarks.add(WorkbookRemarks.twice(place, id));
            }
        }
        list.add(element);
        if (draft) {
            remarks.add(WorkbookRemarks.added(place, id));
        }
        return element;
    }

    /** Takes an id for a new element; false when another has it. */
    boolean claim(String id) {
        return taken.add(id);
    }

    private static EObject keyed(List<EObject> list, String id) {
        return list.stream()
                .filter(each -> !id.isEmpty() && id.equals(EcoreUtil.getID(each)))
                .findFirst()
                .orElse(null);
    }

    private void set(EObject element, Column column, SheetCells cells, int row, int at, boolean told) {
        String text = cells.text(row, at);
        if (column.feature() instanceof EReference) {
            later.add(() -> set(element, column, text, cells.place(row, at), told));
        } else {
            set(element, column, text, cells.place(row, at), told);
        }
    }

    private void set(EObject element, Column column, String text, String place, boolean told) {
        String before = column.text(element);
        String now = text.isBlank() ? "" : text;
        if (before.equals(now) || before.isBlank() && now.isEmpty()) {
            return;
        }
        try {
            column.set(element, now, names);
            if (told && !column.text(element).equals(before)) {
                remarks.add(WorkbookRemarks.changed(place, column.heading(), before, now));
            }
        } catch (CellFault e) {
            remarks.add(WorkbookRemarks.cell(place, e.expected(), text));
        }
    }
}
