package vn.quytrinh.procedure.law.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.law.LegalInstrument;
import vn.quytrinh.model.law.LegalRegister;

/**
 * How an instrument stands to others, by their numbers.
 *
 * @param number the number of the instrument
 * @param amends what it amends
 * @param amendedBy what amends it
 * @param replaces what it replaces
 * @param replacedBy what replaces it, or null
 */
public record InstrumentRelations(
        String number,
        List<String> amends,
        List<String> amendedBy,
        List<String> replaces,
        @Nullable String replacedBy) {

    /** Makes the lists unmodifiable. */
    public InstrumentRelations {
        amends = List.copyOf(amends);
        amendedBy = List.copyOf(amendedBy);
        replaces = List.copyOf(replaces);
    }

    /**
     * Returns the relations of an instrument, or nothing when the register has no such number.
     *
     * @param register the law, not null
     * @param number the number as the register writes it, for example {@code NĐ 118/2025/NĐ-CP}
     */
    public static Optional<InstrumentRelations> of(LegalRegister register, String number) {
        return register.getInstruments().stream()
                .filter(instrument -> instrument.getNumber().equals(number))
                .findFirst()
                .map(instrument -> of(register, instrument));
    }

    private static InstrumentRelations of(LegalRegister register, LegalInstrument instrument) {
        LegalInstrument successor = instrument.getSuccessor();
        return new InstrumentRelations(
                instrument.getNumber(),
                instrument.getAmends().stream().map(LegalInstrument::getNumber).toList(),
                numbers(register, other -> other.getAmends().contains(instrument)),
                numbers(register, other -> other.getSuccessor() == instrument),
                successor == null ? null : successor.getNumber());
    }

    private static List<String> numbers(LegalRegister register, Predicate<LegalInstrument> related) {
        return register.getInstruments().stream()
                .filter(related)
                .map(LegalInstrument::getNumber)
                .toList();
    }
}
