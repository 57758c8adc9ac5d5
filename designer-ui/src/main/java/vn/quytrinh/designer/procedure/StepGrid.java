package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.grid.Grid;
import vn.quytrinh.model.process.Step;

/** A grid whose editor stays open when other rows change: a cell takes effect, and refreshes the rest, while one types on. */
final class StepGrid extends Grid<Step> {

    /** Does not close the editor; {@link CellEditing} does when its step is gone. */
    @Override
    protected void onDataProviderChange() {}
}
