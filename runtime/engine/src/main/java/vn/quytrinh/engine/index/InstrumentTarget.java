package vn.quytrinh.engine.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names an instrument by number and year, however it is cited: {@code 118/2025} of {@code NĐ 118/2025/NĐ-CP Đ17.2}. */
final class InstrumentTarget {

    private static final Pattern NUMBER = Pattern.compile("0*(\\d+)(?:\\.\\d+)?/(\\d{4})(?!\\d)");
    private static final Pattern PLACE = Pattern.compile("\\s+(?:d\\d.*|dieu .*|pl .*|khoan .*|diem .*)$");

    private InstrumentTarget() {}

    static String of(String citation) {
        Matcher number = NUMBER.matcher(citation);
        return number.find()
                ? number.group(1) + "/" + number.group(2)
                : PLACE.matcher(IndexText.of(citation)).replaceFirst("");
    }
}
