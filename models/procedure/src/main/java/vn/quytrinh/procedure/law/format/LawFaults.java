package vn.quytrinh.procedure.law.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with the files of a register. */
final class LawFaults {

    private static final int MOST = 1000;

    private static final int SHOWN = 120;

    private final List<LawFault> found = new ArrayList<>();

    /** Adds that {@code found} does not fit; {@code field} names where on the line, and may be empty. */
    void add(String file, int line, String field, Expectation expected, String foundVi, String foundEn) {
        if (found.size() < MOST) {
            String place = field.isEmpty() ? "" : field + ": ";
            found.add(new LawFault(
                    file,
                    line,
                    place + "Cần " + expected.vietnamese() + " nhưng thấy " + shown(foundVi) + ". Hãy "
                            + expected.tryVietnamese() + ".",
                    place + "Expected " + expected.english() + " but found " + shown(foundEn) + ". Maybe "
                            + expected.tryEnglish() + "."));
        }
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            List<String> files = LawFormat.fileNames();
            throw new LawFormatException(found.stream()
                    .sorted(Comparator.comparingInt((LawFault fault) -> files.indexOf(fault.file()))
                            .thenComparingInt(LawFault::line))
                    .toList());
        }
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
