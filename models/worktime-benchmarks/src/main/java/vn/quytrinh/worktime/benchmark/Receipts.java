package vn.quytrinh.worktime.benchmark;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Random;

/** Random receipts of 2018, in every form the benchmarks take them, handed out in turn. */
final class Receipts {

    private static final int MASK = (1 << 12) - 1;
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private final LocalDateTime[] moments = new LocalDateTime[MASK + 1];
    private final long[] epochMillis = new long[MASK + 1];
    private int next;

    Receipts() {
        Random random = new Random(20_261_122);
        for (int i = 0; i <= MASK; i++) {
            // Quarter past four at the latest, on the minute: a cut-off decides one receipt in eight.
            moments[i] = LocalDate.of(2018, 1, 2)
                    .plusDays(random.nextInt(300))
                    .atTime(7, 30)
                    .plusMinutes(random.nextInt(525));
            epochMillis[i] = moments[i].toInstant(VIETNAM).toEpochMilli();
        }
    }

    /** Steps to the next receipt and returns its number. */
    int step() {
        next = (next + 1) & MASK;
        return next;
    }

    int count() {
        return MASK + 1;
    }

    LocalDateTime moment(int receipt) {
        return moments[receipt];
    }

    long epochMilli(int receipt) {
        return epochMillis[receipt];
    }
}
