package vn.quytrinh.engine.impact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.index.IndexText;
import vn.quytrinh.engine.index.ReferenceKind;
import vn.quytrinh.engine.index.References;
import vn.quytrinh.procedure.law.citation.LawCitation;

/**
 * What a change is about: an instrument or a place within it, a form, a unit, a position.
 *
 * @param kind what kind of thing it is
 * @param name what it is called: {@code NĐ 118/2025/NĐ-CP Đ17}, {@code Phòng Tư pháp}
 */
public record Matter(ReferenceKind kind, String name) {

    public Matter {
        Objects.requireNonNull(kind, "kind");
        name = name.strip();
    }

    /** Returns its name in the index. */
    String target() {
        return References.targetOf(kind, name);
    }

    /** Tells whether a name that stands in a procedure means it: the same words, or for an instrument a place within it. */
    boolean covers(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return false;
        }
        if (kind != ReferenceKind.INSTRUMENT) {
            return IndexText.of(written).equals(IndexText.of(name));
        }
        try {
            return citation().covers(LawCitation.parse(written));
        } catch (IllegalArgumentException notACitation) {
            return IndexText.of(written).startsWith(IndexText.of(name));
        }
    }

    /** Returns it as a citation. */
    LawCitation citation() {
        return LawCitation.parse(name);
    }
}
