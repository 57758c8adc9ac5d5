package vn.quytrinh.interchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import vn.quytrinh.model.process.Procedure;

/**
 * A sheet with a row for each element of a list.
 *
 * @param title the sheet's name
 * @param type what its rows stand for
 * @param key the heading of the column with the elements' ids
 * @param keyFirst whether that column comes first; otherwise it is the last, for the system only
 * @param columns the other columns
 * @param list gives the list; what it lacks on the way is made
 */
record SheetForm(
        String title,
        EClass type,
        String key,
        boolean keyFirst,
        List<Column> columns,
        Function<Procedure, EList<? extends EObject>> list) {

    static final String SYSTEM_KEY = "Mã hệ thống";

    /** Returns the headings in their usual order. */
    List<String> headings() {
        List<String> headings =
                new ArrayList<>(columns.stream().map(Column::heading).toList());
        headings.add(keyFirst ? 0 : headings.size(), key);
        return headings;
    }
}
