package vn.quytrinh.handling.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.rulebase.Text;

/** Collects what is wrong with a document before anything of it is used. */
final class TableFaults {

    /** The document is not a table that can be executed. */
    static final String INVALID = "TABLE_INVALID";

    /** The document asks for what tables may not do. */
    static final String FORBIDDEN = "TABLE_FORBIDDEN";

    /** The document is larger than tables may be. */
    static final String TOO_LARGE = "TABLE_TOO_LARGE";

    private static final int SHOWN = 20;

    private final String document;
    private final List<Text> faults = new ArrayList<>();
    private String code = INVALID;

    TableFaults(String document) {
        this.document = document;
    }

    void add(String kind, String vi, String en) {
        if (faults.isEmpty() || kind.equals(FORBIDDEN)) {
            code = kind;
        }
        faults.add(new Text(vi, en));
    }

    /** Returns the first fault, null when there is none. */
    @Nullable
    Text first() {
        return faults.isEmpty() ? null : faults.get(0);
    }

    /** Returns the error to throw for a fault after which nothing more can be read. */
    HandlingException fatal(String kind, String vi, String en) {
        add(kind, vi, en);
        return error();
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw error();
        }
    }

    /** Returns the error that names all faults. */
    HandlingException error() {
        List<Text> shown = faults.subList(0, Math.min(SHOWN, faults.size()));
        int more = faults.size() - shown.size();
        return new HandlingException(
                code,
                "Bảng quyết định %s không dùng được: %s%s."
                        .formatted(
                                document,
                                String.join("; ", shown.stream().map(Text::vi).toList()),
                                more == 0 ? "" : "; và " + more + " lỗi khác"),
                "Decision table %s cannot be used: %s%s."
                        .formatted(
                                document,
                                String.join("; ", shown.stream().map(Text::en).toList()),
                                more == 0 ? "" : "; and " + more + " more"));
    }
}
