package vn.quytrinh.designer.control;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;
import vn.quytrinh.designer.quality.QualityWords;
import vn.quytrinh.engine.control.RegisterStore;

/** The reviews that were done, the latest first: evidence for audits. */
final class DoneReviews extends Grid<RegisterStore.Reviewed> {

    DoneReviews(List<RegisterStore.Reviewed> reviews, QualityWords words) {
        setId("done-reviews");
        addClassName("issue-grid");
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.NONE);
        addColumn(each -> words.day(each.on()))
                .setHeader(words.text("reviews.done"))
                .setWidth("8rem")
                .setFlexGrow(0);
        addColumn(RegisterStore.Reviewed::document)
                .setHeader(words.text("documents.title"))
                .setWidth("14rem");
        addColumn(RegisterStore.Reviewed::by)
                .setHeader(words.text("documents.reviewer"))
                .setWidth("9rem")
                .setFlexGrow(0);
        addColumn(RegisterStore.Reviewed::note)
                .setHeader(words.text("reviews.mark.note"))
                .setWidth("18rem")
                .setFlexGrow(2);
        addColumn(RegisterStore.Reviewed::reasons)
                .setHeader(words.text("reviews.why"))
                .setWidth("18rem")
                .setFlexGrow(2);
        setEmptyStateText(words.text("reviews.done.none"));
        setItems(reviews);
    }
}
