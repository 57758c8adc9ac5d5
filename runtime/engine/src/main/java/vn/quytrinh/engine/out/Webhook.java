package vn.quytrinh.engine.out;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port: sends to a receiver, once, within a bounded time, and never to where the operator did not allow. */
public interface Webhook {

    /**
     * Tells why nothing is sent to an address.
     *
     * @param url the address
     * @return the reason in a few English words, empty when it may be tried
     */
    Optional<String> refusal(URI url);

    /**
     * Sends a message; what goes wrong is an answer too.
     *
     * @param url the receiver's address
     * @param headers the headers
     * @param body the body
     * @return what came back
     */
    Reply post(URI url, Map<String, String> headers, byte[] body);

    /**
     * What came back.
     *
     * @param status the HTTP status, 0 when there was none
     * @param text the outcome in a few English words, without anything the receiver wrote
     * @param retryAfter how long the receiver asks to wait, null when it does not
     */
    record Reply(int status, String text, @Nullable Duration retryAfter) {

        private static final int GONE = 410;

        /** Returns the reply of a receiver that was not reached. */
        public static Reply failed(String text) {
            return new Reply(0, text, null);
        }

        /** Tells whether the receiver has taken it. */
        boolean isTaken() {
            return status >= 200 && status < 300;
        }

        /** Tells whether the receiver says that it is no more. */
        boolean isGone() {
            return status == GONE;
        }
    }
}
