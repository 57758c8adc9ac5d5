package vn.quytrinh.interchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.model.decision.DecisionFactory;
import vn.quytrinh.model.decision.DecisionPackage;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.TableInput;
import vn.quytrinh.model.decision.TableOutput;
import vn.quytrinh.model.decision.TableRow;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.law.citation.FoldedText;

/** Takes the sheet of a decision table into a procedure. Here a row that was deleted is gone, for the order of rows decides. */
final class TableMerge {

    private final Procedure procedure;
    private final RowMerge merge;
    private final boolean draft;
    private final List<Remark> remarks;

    TableMerge(Procedure procedure, RowMerge merge, boolean draft, List<Remark> remarks) {
        this.procedure = procedure;
        this.merge = merge;
        this.draft = draft;
        this.remarks = remarks;
    }

    static boolean isTable(SheetCells cells) {
        return FoldedText.of(cells.text(0, 0)).equals(FoldedText.of(TableSheet.ID));
    }

    DecisionTable take(SheetCells cells) {
        String id = cells.text(0, 1).strip();
        DecisionTable table = procedure.getTables().stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElse(null);
        if (table == null) {
            table = DecisionFactory.eINSTANCE.createDecisionTable();
            if (!id.isEmpty() && merge.claim(id)) {
                table.setId(id);
            }
            procedure.getTables().add(table);
        }
        for (int i = 0; i < TableSheet.HEAD.size(); i++) {
            set(table, TableSheet.HEAD.get(i), cells, i + 1, 1);
        }
        columns(table, cells);
        return table;
    }

    private void columns(DecisionTable table, SheetCells cells) {
        List<Integer> inputs = places(cells, TableSheet.INPUT);
        List<Integer> outputs = places(cells, TableSheet.OUTPUT);
        List<TableInput> foundInputs = new ArrayList<>();
        for (int at : inputs) {
            var input = (TableInput)
                    keyed(table.getInputs(), cells.text(TableSheet.IDS, at), DecisionPackage.Literals.TABLE_INPUT);
            foundInputs.add(input);
            String fact = cells.text(TableSheet.NAMES, at).strip();
            merge.later(() -> bind(input, fact, cells.place(TableSheet.NAMES, at)));
        }
        List<TableOutput> foundOutputs = new ArrayList<>();
        for (int at : outputs) {
            var output = (TableOutput)
                    keyed(table.getOutputs(), cells.text(TableSheet.IDS, at), DecisionPackage.Literals.TABLE_OUTPUT);
            foundOutputs.add(output);
            String name = cells.text(TableSheet.NAMES, at);
            if (!name.equals(Objects.requireNonNullElse(output.getName(), ""))) {
                output.setName(name.isBlank() ? null : name);
            }
            set(output, TableSheet.OUTPUT_TYPE, cells, TableSheet.TYPES, at);
        }
        RowMerge.sort(table.getInputs(), foundInputs);
        RowMerge.sort(table.getOutputs(), foundOutputs);
        rows(table, cells, inputs, outputs);
    }

    private void rows(DecisionTable table, SheetCells cells, List<Integer> inputs, List<Integer> outputs) {
        int note = places(cells, TableSheet.NOTE).stream().findFirst().orElse(-1);
        int key = places(cells, SheetForm.SYSTEM_KEY).stream().findFirst().orElse(-1);
        List<TableRow> rows = new ArrayList<>();
        for (int at : cells.rows(TableSheet.FIRST_ROW)) {
            String id = key < 0 ? "" : cells.text(at, key);
            EObject known = keyed(table.getRows(), id, DecisionPackage.Literals.TABLE_ROW);
            var row = (TableRow) (rows.contains(known) ? DecisionFactory.eINSTANCE.createTableRow() : known);
            rows.add(row);
            boolean changed = row.eContainer() != null
                    & (fill(row.getConditions(), cells, at, inputs) | fill(row.getConclusions(), cells, at, outputs));
            String words = note < 0 ? "" : cells.text(at, note);
            if (note >= 0 && !words.equals(Objects.requireNonNullElse(row.getNote(), ""))) {
                row.setNote(words.isBlank() ? null : words);
                changed = true;
            }
            if (draft && row.eContainer() == null) {
                remarks.add(WorkbookRemarks.added(cells.place(at, 0), id));
            } else if (draft && changed) {
                remarks.add(
                        WorkbookRemarks.changed(cells.place(at, 0), id, "", String.join(" | ", row.getConditions())));
            }
        }
        table.getRows().stream()
                .filter(row -> !rows.contains(row))
                .forEach(row -> remarks.add(WorkbookRemarks.removed(cells.title(), String.valueOf(row.getId()))));
        RowMerge.sort(table.getRows(), rows);
    }

    private static boolean fill(EList<String> held, SheetCells cells, int row, List<Integer> columns) {
        List<String> read = columns.stream().map(at -> cells.text(row, at)).toList();
        if (held.equals(read)) {
            return false;
        }
        held.clear();
        held.addAll(read);
        return true;
    }

    private void bind(TableInput input, String fact, String place) {
        String before = input.getFact() == null ? "" : Names.of(input.getFact());
        if (before.equals(fact)) {
            return;
        }
        try {
            input.setFact(fact.isEmpty() ? null : (Fact) merge.names().find(fact, DecisionPackage.Literals.FACT));
        } catch (CellFault e) {
            remarks.add(WorkbookRemarks.cell(place, e.expected(), fact));
        }
    }

    private void set(EObject element, Column column, SheetCells cells, int row, int at) {
        String text = cells.text(row, at);
        String before = column.text(element);
        if (before.equals(text) || before.isBlank() && text.isBlank()) {
            return;
        }
        try {
            column.set(element, text.isBlank() ? "" : text, merge.names());
            if (draft) {
                remarks.add(WorkbookRemarks.changed(cells.place(row, at), column.heading(), before, text));
            }
        } catch (CellFault e) {
            remarks.add(WorkbookRemarks.cell(cells.place(row, at), e.expected(), text));
        }
    }

    private static List<Integer> places(SheetCells cells, String kind) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < cells.columns(TableSheet.KINDS); at++) {
            if (FoldedText.of(cells.text(TableSheet.KINDS, at)).equals(FoldedText.of(kind))) {
                places.add(at);
            }
        }
        return places;
    }

    /** Returns the element of a list with an id; a new one, with that id if nobody has it, when there is none. */
    private EObject keyed(List<? extends EObject> list, String id, EClass type) {
        EObject found = list.stream()
                .filter(each -> !id.isEmpty() && id.equals(EcoreUtil.getID(each)))
                .findFirst()
                .orElse(null);
        return found == null ? made(id, type) : found;
    }

    private EObject made(@Nullable String id, EClass type) {
        EObject made = EcoreUtil.create(type);
        if (id != null && !id.isEmpty() && merge.claim(id)) {
            made.eSet(type.getEIDAttribute(), id);
        }
        return made;
    }
}
