package vn.quytrinh.designer.tables;

import vn.quytrinh.rulebase.Text;

/**
 * Something a field for FEEL offers to write.
 *
 * @param text what is written; a {@code |} says where the cursor goes
 * @param label what it means
 * @param after the fact behind whose name it is offered, empty for anywhere
 */
public record FeelWord(String text, Text label, String after) {

    static FeelWord of(String text, String vietnamese, String english) {
        return new FeelWord(text, new Text(vietnamese, english), "");
    }
}
