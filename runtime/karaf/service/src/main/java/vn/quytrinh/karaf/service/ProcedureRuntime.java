package vn.quytrinh.karaf.service;

import java.nio.charset.StandardCharsets;
import vn.quytrinh.engine.EngineException;

/**
 * Decides on dossiers and counts time limits; it stores nothing. An OSGi service, safe for threads, there as long as the
 * bundle is started. Documents are those of the REST contract, and equal questions get equal bytes as answers, on every server.
 */
public interface ProcedureRuntime {

    /**
     * Decides on a history (ra quyết định).
     *
     * @param question {@code {"release","dossier","history":[…],"at"}} as UTF-8 JSON, as for {@code POST /api/v1/decisions}; a
     *     release is named by its id, or by its procedure's key for the one in force when the history was accepted
     * @return the decision, or the denial of an event
     * @throws EngineException {@code MALFORMED_JSON}, {@code RELEASE_UNKNOWN}, {@code NO_RELEASE_IN_FORCE},
     *     {@code AT_REQUIRED}, or why the history cannot be told
     */
    DecisionAnswer decide(byte[] question);

    /**
     * Decides on a history.
     *
     * @param question the release, the history and the instant
     * @return the decision, or the denial of an event
     * @throws EngineException as {@link #decide(byte[])} does
     */
    default DecisionAnswer decide(DecisionQuestion question) {
        return decide(question.json().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Makes a decision again from its history and compares it, part by part, with the one shown (đối chiếu biên nhận).
     *
     * @param question {@code {"decision":{…},"history":[…]}} as UTF-8 JSON, as for {@code POST /api/v1/receipts/verify}
     * @return {@code {"valid","receipt","recomputed","differences":[…]}}
     * @throws EngineException as {@link #decide(byte[])} does, and {@code RECEIPT_REQUIRED}
     */
    String verifyReceipt(byte[] question);

    /**
     * Computes the deadlines of many cases (tính hạn trả); one that fails says why in its place.
     *
     * @param cases {@code {"meta":{…},"cases":[…]}} as UTF-8 JSON, as for {@code POST /api/v1/deadlines}
     * @param explain whether to explain each day
     * @return {@code {"results":[…]}}
     * @throws EngineException {@code MALFORMED_JSON}, {@code CASES_REQUIRED}
     */
    String deadlines(byte[] cases, boolean explain);
}
