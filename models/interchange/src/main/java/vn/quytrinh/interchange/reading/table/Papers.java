package vn.quytrinh.interchange.reading.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.quytrinh.procedure.law.citation.FoldedText;

/** The papers that a cell lists, one a line or apart by semicolons. */
final class Papers {

    private static final Pattern FORM =
            Pattern.compile("^(mau|bm|bieu mau|phieu (yeu cau bo sung|tu choi|kiem soat)|so theo doi)\\b.*");

    private Papers() {}

    /** Adds the papers of a text that are not yet in a list. */
    static void add(List<String> list, String text) {
        text.lines()
                .flatMap(line -> Arrays.stream(line.split("\\s*;\\s*")))
                .map(line -> line.replaceFirst("^[-+*•]\\s*", "")
                        .replaceFirst("[.;]$", "")
                        .strip())
                .filter(line -> !line.matches("[-–x./]*") && !list.contains(line))
                .forEach(list::add);
    }

    /** Adds the papers of a column for results and forms together: what is named as a form to the forms. */
    static void add(StepRow step, String text) {
        List<String> all = new ArrayList<>();
        add(all, text);
        all.forEach(each -> (FORM.matcher(FoldedText.of(each)).matches() ? step.forms() : step.outputs()).add(each));
    }
}
