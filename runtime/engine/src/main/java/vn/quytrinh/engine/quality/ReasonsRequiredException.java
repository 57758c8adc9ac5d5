package vn.quytrinh.engine.quality;

import java.util.List;
import java.util.stream.Collectors;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;

/** Warnings of packs that an agency enforces need a reason each before a draft is put forward or published. */
public final class ReasonsRequiredException extends EngineException {

    private static final long serialVersionUID = 1L;

    private final transient List<JudgedFinding> findings;

    /**
     * Makes the error.
     *
     * @param key the procedure's key
     * @param findings the warnings that lack a reason, at least one
     */
    public ReasonsRequiredException(String key, List<JudgedFinding> findings) {
        super(
                ErrorKind.CONFLICT,
                "REASONS_REQUIRED",
                "Thủ tục %s cần lý do cho %d cảnh báo: %s. Hãy sửa, hoặc nêu lý do trong \"reasons\" theo mã quy tắc hoặc theo quy tắc:phần tử."
                        .formatted(key, findings.size(), keys(findings)),
                "Expected a reason for %2$d warnings of %1$s: %3$s. Maybe mend them, or give \"reasons\" by rule or by rule:element."
                        .formatted(key, findings.size(), keys(findings)));
        this.findings = List.copyOf(findings);
    }

    /** Returns the warnings that lack a reason. */
    public List<JudgedFinding> findings() {
        return findings;
    }

    private static String keys(List<JudgedFinding> findings) {
        return findings.stream().map(JudgedFinding::key).distinct().limit(20).collect(Collectors.joining(", "));
    }
}
