package vn.quytrinh.engine.out;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The address of a receiver. */
final class WebhookAddress {

    private static final int LONGEST = 1000;

    private WebhookAddress() {}

    /**
     * Checks the form of an address.
     *
     * @param text the address
     * @param plain whether {@code http} is let through too
     * @return the address
     * @throws vn.quytrinh.engine.EngineException {@code URL_INVALID}
     */
    static URI check(String text, boolean plain) {
        try {
            URI url = new URI(text);
            String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
            boolean sound = text.length() <= LONGEST
                    && StandardCharsets.US_ASCII.newEncoder().canEncode(text)
                    && (scheme.equals("https") || plain && scheme.equals("http"))
                    && url.getHost() != null
                    && url.getRawUserInfo() == null
                    && url.getRawFragment() == null;
            if (sound) {
                return url;
            }
        } catch (URISyntaxException noAddress) {
            // Told below.
        }
        throw SubscriptionRefusal.urlInvalid(text);
    }
}
