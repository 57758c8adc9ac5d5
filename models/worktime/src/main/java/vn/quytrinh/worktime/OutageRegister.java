package vn.quytrinh.worktime;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The register of announced outages (sổ theo dõi sự cố). An outage pauses every dossier alike; it is never typed on one.
 *
 * @param outages the outages by their beginning, immutable
 */
public record OutageRegister(List<Outage> outages) {

    /** No outage was announced. */
    public static final OutageRegister NONE = new OutageRegister(List.of());

    /**
     * Sorts the outages.
     *
     * @throws WorktimeException {@code OUTAGE_INVALID} when two have the same number
     */
    public OutageRegister {
        outages = outages.stream().sorted(Comparator.comparing(Outage::from)).toList();
        Set<String> ids = new HashSet<>();
        for (Outage outage : outages) {
            if (!ids.add(outage.id())) {
                throw new WorktimeException(
                        "OUTAGE_INVALID",
                        "Mỗi sự cố có một số riêng nhưng số \"%s\" bị lặp.".formatted(outage.id()),
                        "Expected a number of its own for every outage but \"%s\" is repeated.".formatted(outage.id()));
            }
        }
    }

    /**
     * Returns the outage that lasts at a moment.
     *
     * @param moment the moment, not null
     * @return the first such outage
     */
    public Optional<Outage> lastingAt(LocalDateTime moment) {
        return outages.stream()
                .filter(outage -> !outage.from().isAfter(moment)
                        && (outage.to() == null || outage.to().isAfter(moment)))
                .findFirst();
    }

    /**
     * Returns the outages that had begun by a moment.
     *
     * @param moment the moment, not null
     * @return the register as it matters then
     */
    public OutageRegister by(LocalDateTime moment) {
        return new OutageRegister(outages.stream()
                .filter(outage -> !outage.from().isAfter(moment))
                .toList());
    }

    /**
     * Returns a question with the outages among its pauses: the period goes on when the system works again. An outage that
     * lasts at the moment of asking, or is announced without an end, is taken to end then.
     *
     * @param question the question, not null
     * @param asked the moment of asking, not null
     * @return the question with one more pause for each outage that had begun
     */
    public DeadlineQuestion pause(DeadlineQuestion question, LocalDateTime asked) {
        List<Suspension> pauses = new ArrayList<>(question.suspensions());
        for (Outage outage : outages) {
            if (outage.from().isBefore(asked)) {
                LocalDateTime to = outage.to() == null || outage.to().isAfter(asked) ? asked : outage.to();
                pauses.add(new Suspension(
                        outage.from(),
                        to,
                        SuspensionMode.RESUME,
                        "sự cố " + outage.system() + ", " + outage.document()));
            }
        }
        return new DeadlineQuestion(question.receivedAt(), question.limit(), question.cutoff(), pauses);
    }
}
