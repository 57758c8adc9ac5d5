package vn.quytrinh.interchange.reading.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.quytrinh.interchange.reading.head.Sourced;
import vn.quytrinh.interchange.reading.time.TimeReading;
import vn.quytrinh.interchange.reading.time.TimeText;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.Appointment;
import vn.quytrinh.model.process.ClockPolicy;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.StepKind;
import vn.quytrinh.procedure.law.citation.FoldedText;

/** The promised dates of a procedure with two (hẹn lần 1, hẹn lần 2). */
final class Appointments {

    private static final Pattern NUMBER =
            Pattern.compile("hen (?:tra |ket qua )*(?:lan (?:thu )?|thu )(1|2|3|nhat|mot|hai|ba)\\b");
    private static final Pattern STATED = Pattern.compile(
            "hẹn (?:trả |kết quả )*(?:lần (?:thứ )?|thứ )(1|2|3|nhất|một|hai|ba)(?!\\p{L})[^\\d;.]{0,60}?(\\d+(?:[.,]\\d+)?)\\s*(ngày làm việc|ngày|giờ làm việc|giờ)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Appointments() {}

    /** Returns the number of the appointment that a heading names, 0 for none. */
    static int number(String heading) {
        Matcher matcher = NUMBER.matcher(FoldedText.of(heading));
        return matcher.find() ? ordinal(matcher.group(1)) : 0;
    }

    /** Returns the time that the heading of a column names. */
    static TimeReading limit(String heading) {
        return TimeText.read(heading.replaceFirst("(?iu).*(lần|thứ)\\s*(thứ\\s*)?(\\d|nhất|hai|ba|một)", ""), null);
    }

    private static int ordinal(String word) {
        return switch (FoldedText.of(word)) {
            case "1", "nhat", "mot" -> 1;
            case "2", "hai" -> 2;
            default -> 3;
        };
    }

    /**
     * Puts the promised dates into a process.
     *
     * @param process the process, its steps made
     * @param layout where the steps belong
     * @param stated the lines around the table that name promised dates
     * @param limits makes limits of times
     */
    static void put(InternalProcess process, Layout layout, List<Sourced<String>> stated, Limits limits) {
        Map<Integer, TimeReading> times = new LinkedHashMap<>(layout.appointments());
        for (Sourced<String> line : stated) {
            Matcher matcher = STATED.matcher(line.value());
            String unit = "";
            while (matcher.find()) {
                unit = matcher.group(3) == null ? rest(line.value(), matcher.end()) : matcher.group(3);
                TimeReading time = TimeText.read(matcher.group(2) + " " + unit, null);
                times.merge(
                        ordinal(matcher.group(1)),
                        time,
                        (was, now) -> was.amounts().isEmpty() ? now : was);
            }
        }
        times.remove(0);
        if (times.isEmpty()) {
            return;
        }
        ClockPolicy clock = ProcessFactory.eINSTANCE.createClockPolicy();
        clock.unsetSupplementMaxRequests();
        times.forEach((no, time) -> {
            Appointment appointment = ProcessFactory.eINSTANCE.createAppointment();
            appointment.setNo(no);
            TimeLimit limit = limits.of(time);
            if (limit != null) {
                appointment.setLimit(limit);
            }
            layout.entries().stream()
                    .filter(each -> each.appointment() == no && each.step().getKind() != StepKind.WAIT_EXTERNAL)
                    .reduce((a, b) -> b)
                    .ifPresent(each -> appointment.setEndsAt(each.step()));
            clock.getAppointments().add(appointment);
        });
        process.setClock(clock);
    }

    private static String rest(String text, int from) {
        Matcher unit = Pattern.compile("ngày làm việc|ngày|giờ").matcher(text).region(from, text.length());
        return unit.find() ? unit.group() : "ngày";
    }
}
