package vn.quytrinh.handling.event;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a dossier is handed in (kênh nộp hồ sơ). */
public enum Channel {
    /** Trực tiếp. */
    DIRECT("1", "TRUC_TIEP"),
    /** Trực tuyến. */
    ONLINE("2", "TRUC_TUYEN"),
    /** Bưu chính công ích. */
    POSTAL("3", "BCCI"),
    /** Ki-ốt thông minh. */
    KIOSK("", "KI_OT");

    private final String code;
    private final String vietnamese;

    Channel(String code, String vietnamese) {
        this.code = code;
        this.vietnamese = vietnamese;
    }

    /** Returns the code of the national services (KenhThucHien), empty where they have none. */
    public String nationalCode() {
        return code;
    }

    /**
     * Returns the channel of an event's data, by its name, by the word procedures use for it or by its national code; null for
     * none and for words that say no channel.
     */
    public static @Nullable Channel of(@Nullable String text) {
        String word = text == null ? "" : text.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        if (word.isEmpty()) {
            return null;
        }
        for (Channel channel : values()) {
            if (word.equals(channel.name()) || word.equals(channel.code) || word.equals(channel.vietnamese)) {
                return channel;
            }
        }
        return null;
    }
}
