package vn.quytrinh.engine.release;

import java.util.List;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.quality.JudgedFinding;
import vn.quytrinh.engine.quality.QualityVerdict;

/** A procedure cannot be published while errors are open. */
public final class FindingsOpenException extends EngineException {

    private static final long serialVersionUID = 1L;

    private final transient List<JudgedFinding> findings;

    /**
     * Makes the error.
     *
     * @param key the procedure's key
     * @param verdict what the rules say, with at least one finding that blocks
     */
    public FindingsOpenException(String key, QualityVerdict verdict) {
        this(key, verdict, verdict.blocking());
    }

    private FindingsOpenException(String key, QualityVerdict verdict, List<JudgedFinding> blocking) {
        super(
                ErrorKind.CONFLICT,
                "FINDINGS_OPEN",
                "Thủ tục %s phải hết lỗi trước khi ban hành nhưng còn %d lỗi, trước hết là %s: %s Hãy sửa, hoặc để quản trị viên ban hành với \"override\" nêu lý do."
                        .formatted(
                                key,
                                blocking.size(),
                                blocking.get(0).finding().rule(),
                                blocking.get(0).finding().message().vi()),
                "Expected %s to have no errors before it is published but %d are open, first %s: %s Maybe mend them, or let an administrator publish with \"override\" naming the reason."
                        .formatted(
                                key,
                                blocking.size(),
                                blocking.get(0).finding().rule(),
                                blocking.get(0).finding().message().en()));
        this.findings = verdict.findings();
    }

    /** Returns all findings. */
    public List<JudgedFinding> findings() {
        return findings;
    }
}
