package vn.quytrinh.conformance.fact;

import vn.quytrinh.conformance.time.Comparison;
import vn.quytrinh.conformance.time.TimeTotal;
import vn.quytrinh.rulebase.Text;

/**
 * The longest path (đường dài nhất) of a process, beside the total it must keep to.
 *
 * @param element the id of the total it must keep to
 * @param route its steps in words
 * @param total its counted time
 * @param limitName which total it must keep to: the declared one, or the legal limit while none is declared
 * @param limit that total
 * @param comparison how the two compare
 * @param alsoAbove how many other paths are above the limit too
 */
public record LongestPath(
        String element,
        String route,
        TimeTotal total,
        Text limitName,
        TimeTotal limit,
        Comparison comparison,
        long alsoAbove) {

    /** Returns a remark on the other paths above the limit, empty when there is none. */
    public Text others() {
        return alsoAbove == 0
                ? new Text("", "")
                : new Text(
                        "; " + alsoAbove + " đường khác cũng vượt", "; " + alsoAbove + " more paths are above it too");
    }
}
