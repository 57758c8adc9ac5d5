package vn.quytrinh.worktime;

import java.util.Arrays;
import java.util.SortedMap;

/** Answers which years of a span are missing or provisional without looking at each. */
final class YearIndex {

    private static final int NEVER = Integer.MAX_VALUE;

    private final int first;
    private final int[] nextMissing;
    private final int[] nextProvisional;

    YearIndex(SortedMap<Integer, YearStatus> years) {
        first = years.firstKey();
        int count = years.lastKey() - first + 1;
        nextMissing = new int[count + 1];
        nextProvisional = new int[count + 1];
        nextMissing[count] = first + count;
        Arrays.fill(nextProvisional, NEVER);
        for (int i = count - 1; i >= 0; i--) {
            YearStatus status = years.getOrDefault(first + i, YearStatus.MISSING);
            nextMissing[i] = status == YearStatus.MISSING ? first + i : nextMissing[i + 1];
            nextProvisional[i] = status == YearStatus.PROVISIONAL ? first + i : nextProvisional[i + 1];
        }
    }

    /** Returns the first year at or after another whose calendar is not known. */
    int missingFrom(int year) {
        int i = year - first;
        return i < 0 || i >= nextMissing.length ? year : nextMissing[i];
    }

    void requireKnown(int from, int to) {
        int missing = missingFrom(from);
        if (missing <= to) {
            throw new MissingYearException(missing);
        }
    }

    Certainty certaintyOf(int from, int to) {
        requireKnown(from, to);
        return nextProvisional[from - first] <= to ? Certainty.PROVISIONAL : Certainty.OFFICIAL;
    }
}
