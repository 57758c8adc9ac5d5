package vn.quytrinh.engine.release;

import java.util.List;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;

/** A procedure cannot be published while errors are open. */
public final class FindingsOpenException extends EngineException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /**
     * Makes the error.
     *
     * @param key the procedure's key
     * @param findings all findings, with at least one error
     */
    public FindingsOpenException(String key, List<Finding> findings) {
        super(
                ErrorKind.CONFLICT,
                "FINDINGS_OPEN",
                "Thủ tục %s phải hết lỗi trước khi ban hành nhưng còn %d lỗi, trước hết là %s: %s Hãy sửa, hoặc để quản trị viên ban hành với \"override\" nêu lý do."
                        .formatted(
                                key,
                                count(findings),
                                first(findings).rule(),
                                first(findings).message().vi()),
                "Expected %s to have no errors before it is published but %d are open, first %s: %s Maybe mend them, or let an administrator publish with \"override\" naming the reason."
                        .formatted(
                                key,
                                count(findings),
                                first(findings).rule(),
                                first(findings).message().en()));
        this.findings = List.copyOf(findings);
    }

    /** Returns all findings. */
    public List<Finding> findings() {
        return findings;
    }

    private static long count(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity().equals("ERROR"))
                .count();
    }

    private static Finding first(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity().equals("ERROR"))
                .findFirst()
                .orElseThrow();
    }
}
