package vn.quytrinh.designer.control;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import vn.quytrinh.engine.control.DueReview;

/** Writes reviews that are due as an iCalendar file (RFC 5545), an event of a whole day each. */
final class ReviewCalendarFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final int LONGEST_LINE = 73;

    private ReviewCalendarFile() {}

    /**
     * Writes the file.
     *
     * @param reviews what is due
     * @param now when it is written
     * @param out where to, left open
     */
    static void write(List<DueReview> reviews, Instant now, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Quy Trinh//Lich xem xet//VI");
        for (DueReview review : reviews) {
            line(text, "BEGIN:VEVENT");
            line(
                    text,
                    "UID:" + review.document().agency() + "-"
                            + review.document().id() + "-" + DAY.format(review.due()) + "@quytrinh");
            line(text, "DTSTAMP:" + STAMP.format(now.atOffset(ZoneOffset.UTC)));
            line(text, "DTSTART;VALUE=DATE:" + DAY.format(review.due()));
            line(text, "SUMMARY:" + escaped("Xem xét: " + review.document().title()));
            line(
                    text,
                    "DESCRIPTION:"
                            + escaped(review.reasons().stream()
                                    .map(reason -> reason.text().vi())
                                    .collect(Collectors.joining("\n"))));
            line(text, "END:VEVENT");
        }
        line(text, "END:VCALENDAR");
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\r", "")
                .replace("\n", "\\n")
                .replace(",", "\\,")
                .replace(";", "\\;");
    }

    /** A line has at most 75 bytes; what is longer goes on after a blank. */
    private static void line(StringBuilder text, String line) {
        int bytes = 0;
        for (int at = 0; at < line.length(); ) {
            int point = line.codePointAt(at);
            String letter = Character.toString(point);
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(letter);
            bytes += size;
            at += Character.charCount(point);
        }
        text.append("\r\n");
    }
}
