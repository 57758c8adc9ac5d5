package vn.quytrinh.engine.organisation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.organisation.Succession;
import vn.quytrinh.handling.organisation.SuccessionRegister;

/**
 * Keeps the register of units that were renamed, merged or dissolved (sổ thay đổi đơn vị). An entry stays as it is; what
 * becomes of the successor later is another entry. Safe for threads.
 */
public final class Successions {

    private static final int LONGEST_NAME = 500;

    private final SuccessionStore store;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    /**
     * Makes the use cases.
     *
     * @param store where successions are kept
     * @param audit where is written who did what
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public Successions(SuccessionStore store, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock) {
        this.store = store;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Records what became of a unit. The same entry again is answered with the first.
     *
     * @param unit the unit, by name, code or id
     * @param successor the unit that has its tasks since, null when nobody has
     * @param from the first day without the former unit
     * @param document what it rests on
     * @param caller who records it
     * @return the entry
     * @throws EngineException {@code SUCCESSION_INVALID}, {@code ORGANISATION_CYCLE}, {@code SUCCESSION_EXISTS} when the
     *     register says something else of the unit and day
     */
    public RecordedSuccession record(
            String unit, @Nullable String successor, LocalDate from, String document, Caller caller) {
        caller.require(Role.ANALYST, Role.ADMIN);
        Succession succession = succession(unit, successor, from, document);
        var recorded =
                new RecordedSuccession(succession, clock.instant().truncatedTo(ChronoUnit.MILLIS), caller.name());
        return Retry.write(unitOfWork, () -> {
            List<RecordedSuccession> known = store.list();
            RecordedSuccession same = sameDay(succession, known);
            if (same != null) {
                return repeated(same, succession);
            }
            List<Succession> all = new ArrayList<>(
                    known.stream().map(RecordedSuccession::succession).toList());
            all.add(succession);
            register(all);
            store.add(recorded);
            audit.add(new AuditLog.Entry(
                    recorded.recordedAt(),
                    caller.name(),
                    "UNIT_SUCCEEDED",
                    unit,
                    CanonicalJson.write(Map.of(
                            "successor",
                            Objects.requireNonNullElse(successor, ""),
                            "from",
                            from.toString(),
                            "document",
                            document))));
            return recorded;
        });
    }

    /** Returns the successions by their day. */
    public List<RecordedSuccession> list() {
        return unitOfWork.read(store::list);
    }

    /** Returns the register, for deciding. */
    public SuccessionRegister register() {
        return register(list().stream().map(RecordedSuccession::succession).toList());
    }

    /**
     * Returns the register as it was known at a moment, so that what was answered then can be answered again.
     *
     * @param moment the moment
     */
    public SuccessionRegister registerKnownAt(Instant moment) {
        return register(list().stream()
                .filter(recorded -> !recorded.recordedAt().isAfter(moment))
                .map(RecordedSuccession::succession)
                .toList());
    }

    private static @Nullable RecordedSuccession sameDay(Succession succession, List<RecordedSuccession> known) {
        return known.stream()
                .filter(each -> each.succession().contradicts(succession))
                .findFirst()
                .orElse(null);
    }

    private static RecordedSuccession repeated(RecordedSuccession recorded, Succession again) {
        if (recorded.succession().equals(again)) {
            return recorded;
        }
        Succession known = recorded.succession();
        throw new EngineException(
                ErrorKind.CONFLICT,
                "SUCCESSION_EXISTS",
                "Mỗi đơn vị có một thay đổi trong một ngày nhưng sổ đã ghi %s từ %s (%s). Nếu sai, hãy ghi thay đổi tiếp theo từ một ngày khác."
                        .formatted(JsonText.quoted(known.unit()), known.from(), known.document()),
                "Expected one succession of a unit and day but the register has %s from %s (%s) already. Maybe record what follows from another day."
                        .formatted(JsonText.quoted(known.unit()), known.from(), known.document()));
    }

    private static Succession succession(String unit, @Nullable String successor, LocalDate from, String document) {
        Stream.of(unit, Objects.requireNonNullElse(successor, ""))
                .filter(name -> name.length() > LONGEST_NAME)
                .findFirst()
                .ifPresent(name -> {
                    throw new EngineException(
                            ErrorKind.INVALID,
                            "SUCCESSION_INVALID",
                            "Tên đơn vị có tối đa %d ký tự nhưng nhận được %d.".formatted(LONGEST_NAME, name.length()),
                            "Expected the name of a unit to have at most %d characters but found %d."
                                    .formatted(LONGEST_NAME, name.length()));
                });
        try {
            return new Succession(unit, successor, from, document);
        } catch (HandlingException e) {
            throw invalid(e);
        }
    }

    private static SuccessionRegister register(List<Succession> successions) {
        try {
            return new SuccessionRegister(successions);
        } catch (HandlingException e) {
            throw invalid(e);
        }
    }

    private static EngineException invalid(HandlingException e) {
        return new EngineException(ErrorKind.INVALID, e.code(), e.vietnamese(), e.english(), e);
    }
}
