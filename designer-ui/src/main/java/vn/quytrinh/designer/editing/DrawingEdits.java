package vn.quytrinh.designer.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.bpmn.BpmnIds;
import vn.quytrinh.interchange.bpmn.ProcedureDiagram;
import vn.quytrinh.interchange.bpmn.layout.Box;
import vn.quytrinh.interchange.bpmn.layout.Cell;
import vn.quytrinh.interchange.bpmn.layout.Placement;
import vn.quytrinh.interchange.bpmn.layout.Point;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;

/** Changes where steps and lanes are drawn. Each call is one change of the editor. */
public final class DrawingEdits {
    private final ProcedureEditor editor;

    DrawingEdits(ProcedureEditor editor) {
        this.editor = editor;
    }

    /** Where a step is put down: whose lane it is, and the cell, null where the layout finds one. */
    private record Put(Step step, int lane, @Nullable Cell cell) {}

    /**
     * Moves steps by a way across the drawing. The unit of the lane they come to answers for them; the cell they come to is kept.
     *
     * @param ids the steps, not null
     * @param right how far to the right, in the drawing's units
     * @param down how far down
     */
    public void move(List<String> ids, int right, int down) {
        ProcedureDiagram diagram = ProcedureDiagram.of(editor.procedure());
        List<Put> puts = ids.stream()
                .map(editor::required)
                .map(step -> put(step, diagram.placement(), right, down))
                .filter(Objects::nonNull)
                .toList();
        change(
                "Đặt lại vị trí trong sơ đồ",
                "Move in the diagram",
                target -> puts.forEach(put -> {
                    editor.assign(
                            put.step(),
                            unitName(diagram.drawing().lanes().get(put.lane()).id()));
                    if (put.cell() != null) {
                        put.step().setDrawnColumn(put.cell().column());
                        put.step().setDrawnRow(put.cell().row());
                    }
                }));
    }

    /** Lets the layout find every place again. */
    public void arrange() {
        change("Tự sắp xếp sơ đồ", "Arrange the diagram", target -> {
            target.getProcess().getSteps().forEach(step -> {
                step.unsetDrawnColumn();
                step.unsetDrawnRow();
            });
            if (target.getOrganisation() != null) {
                target.getOrganisation().getUnits().forEach(OrgUnit::unsetDrawnLane);
            }
        });
    }

    /**
     * Lets a lane change places with its neighbour; the outermost stays.
     *
     * @param unitId the unit whose lane it is, not null
     * @param down whether with the one below
     */
    public void moveLane(String unitId, boolean down) {
        List<String> lanes = new ArrayList<>(ProcedureDiagram.of(editor.procedure()).drawing().lanes().stream()
                .map(lane -> BpmnIds.toModel(lane.id()))
                .toList());
        int from = lanes.indexOf(unitId);
        int to = from + (down ? 1 : -1);
        if (from < 0 || to < 0 || to >= lanes.size()) {
            return;
        }
        Collections.swap(lanes, from, to);
        change(
                "Đổi chỗ làn",
                "Move a lane",
                target -> target.getOrganisation().getUnits().stream()
                        .filter(unit -> lanes.contains(unit.getId()))
                        .forEach(unit -> unit.setDrawnLane(lanes.indexOf(unit.getId()))));
    }

    /** A step that comes to another lane in its old column finds its row itself. */
    private static @Nullable Put put(Step step, Placement placement, int right, int down) {
        Box box = Objects.requireNonNull(placement.shapes().get(BpmnIds.toBpmn(step.getId())));
        Point from = new Point(box.x() + box.width() / 2, box.y() + box.height() / 2);
        Point to = new Point(from.x() + right, from.y() + down);
        int was = placement.laneAt(from);
        int lane = placement.laneAt(to);
        Cell old = placement.nearest(was, from);
        Cell cell = placement.nearest(lane, to);
        if (lane == was && cell.equals(old)) {
            return null;
        }
        return new Put(step, lane, lane != was && cell.column() == old.column() ? null : cell);
    }

    /** Returns the unit of a lane by the lane's id in the drawing, empty for the lane of what no unit answers for. */
    public Optional<OrgUnit> unitOf(String lane) {
        String id = BpmnIds.toModel(lane);
        return Optional.ofNullable(editor.procedure().getOrganisation()).stream()
                .flatMap(organisation -> organisation.getUnits().stream())
                .filter(unit -> id.equals(unit.getId()))
                .findFirst();
    }

    /** Returns the name of a lane's unit, null where no unit answers. */
    public @Nullable String unitName(String lane) {
        return unitOf(lane).map(OrgUnit::getName).orElse(null);
    }

    private void change(String vietnamese, String english, Consumer<Procedure> change) {
        editor.make(Edit.of(vietnamese, english, change));
    }
}
