package vn.quytrinh.interchange.document;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import vn.quytrinh.interchange.page.Sheet;

/** The kinds of document made from a procedure. */
public enum DocumentKind {
    /** The annex of the decision that approves the internal process (phụ lục quyết định phê duyệt quy trình nội bộ). */
    ANNEX("annex", "Quy trình nội bộ (phụ lục quyết định)", AnnexLayout::sheet),
    /** The procedure as a controlled document of the quality system (quy trình ISO). */
    ISO("iso", "Quy trình ISO 9001:2015", IsoLayout::sheet),
    /** The sheet that is put up for the public (niêm yết công khai). */
    PUBLIC_SHEET("public", "Niêm yết công khai", PublicSheetLayout::sheet);

    private final String word;
    private final String vietnamese;
    private final Supplier<Sheet> layout;

    DocumentKind(String word, String vietnamese, Supplier<Sheet> layout) {
        this.word = word;
        this.vietnamese = vietnamese;
        this.layout = layout;
    }

    /** Returns the kind a word stands for, for example {@code iso}. */
    public static Optional<DocumentKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** Returns the word by which it is asked for. */
    public String word() {
        return word;
    }

    /** Returns its name in Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** Returns the document with its places not yet filled. */
    public Sheet layout() {
        return layout.get();
    }
}
