package vn.quytrinh.engine.law;

import java.time.LocalDate;
import java.util.List;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.procedure.law.query.LawChange;
import vn.quytrinh.procedure.law.query.LawEntry;
import vn.quytrinh.procedure.law.query.LawItem;
import vn.quytrinh.procedure.law.query.LawTimeline;
import vn.quytrinh.procedure.law.regime.LegalRegime;
import vn.quytrinh.procedure.law.regime.LegalRegimes;
import vn.quytrinh.procedure.territory.Territory;

/** Answers what law governs on a day and what changes when. Immutable and safe for threads. */
public final class Laws {

    /** The territory of the nation. */
    public static final String NATION = "VN";

    private final LegalRegimes regimes;
    private final LawTimeline timeline;

    /**
     * Makes the use case.
     *
     * @param register the law; later changes to it are not seen
     */
    public Laws(LegalRegister register) {
        this.regimes = LegalRegimes.of(register);
        this.timeline = LawTimeline.of(register);
    }

    /**
     * Returns the law that governs a dossier accepted on a day.
     *
     * @param acceptedAt the day
     * @param scope the territory, {@code VN} or one within it such as {@code VN.H05}
     * @return the regime
     * @throws EngineException {@code SCOPE_INVALID}
     */
    public LegalRegime regime(LocalDate acceptedAt, String scope) {
        if (!Territory.isTerritory(scope)) {
            throw new EngineException(
                    ErrorKind.INVALID,
                    "SCOPE_INVALID",
                    "scope: Cần phạm vi lãnh thổ như VN hoặc VN.H05 nhưng nhận được %s. Hãy bỏ trống để hỏi toàn quốc."
                            .formatted(JsonText.quoted(scope)),
                    "scope: Expected a territory such as VN or VN.H05 but found %s. Maybe leave it out for the nation."
                            .formatted(JsonText.quoted(scope)));
        }
        return regimes.at(acceptedAt, scope);
    }

    /** Returns the instruments of the register with the days they hold, in force or not. */
    public List<LawEntry> instruments() {
        return timeline.entries().stream()
                .filter(entry -> entry.item() == LawItem.INSTRUMENT)
                .toList();
    }

    /**
     * Returns what changes in a span of days.
     *
     * @param from the first day
     * @param to the last day, not before the first
     * @return the changes by day
     * @throws EngineException {@code PERIOD_INVALID} when the days are the other way round
     */
    public List<LawChange> changes(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new EngineException(
                    ErrorKind.INVALID,
                    "PERIOD_INVALID",
                    "Ngày cuối phải không trước ngày đầu nhưng nhận được %s–%s. Có thể hai ngày bị đảo."
                            .formatted(from, to),
                    "Expected a last day not before the first but found %s–%s. Maybe the two are swapped."
                            .formatted(from, to));
        }
        return timeline.changesBetween(from, to);
    }
}
