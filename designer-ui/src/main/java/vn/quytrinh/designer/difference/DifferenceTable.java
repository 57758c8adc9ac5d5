package vn.quytrinh.designer.difference;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.procedure.comparison.Difference;

/** Differences as a table: where, what, from, to. */
public final class DifferenceTable extends Composite<Div> {
    private static final int MOST_SHOWN = 200;

    /**
     * Shows differences.
     *
     * @param differences the differences, not null
     * @param left the heading of the values on the left, not null
     * @param right the heading of the values on the right, not null
     */
    public DifferenceTable(List<Difference> differences, String left, String right) {
        DifferenceWords words = new DifferenceWords(this);
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        List.of(words.text("diff.where"), words.text("diff.what"), left, right)
                .forEach(title -> head.addHeaderCell().setText(title));
        differences.stream().limit(MOST_SHOWN).forEach(difference -> {
            NativeTableRow row = table.getBody().addRow();
            row.addDataCell().setText(words.place(difference));
            row.addDataCell().add(what(words, difference));
            row.addDataCell().setText(shown(words.before(difference)));
            row.addDataCell().setText(shown(words.after(difference)));
        });
        getContent().addClassName("difference-table");
        getContent().add(table);
        if (differences.size() > MOST_SHOWN) {
            getContent().add(new Paragraph(words.text("diff.more", differences.size() - MOST_SHOWN)));
        }
    }

    private static Component what(DifferenceWords words, Difference difference) {
        Div what = new Div(words.what(difference));
        if (!difference.isOfFeature()) {
            what.add(Blocks.words("diff-kind diff-kind-" + difference.kind(), words.kind(difference.kind())));
        }
        return what;
    }

    private static String shown(String value) {
        return value.isEmpty() ? "–" : value;
    }
}
