package vn.quytrinh.engine.quality;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.QualityRecords;
import vn.quytrinh.procedure.json.QualityRecordsJson;

/** Keeps what agencies record of their quality systems and which packs they have chosen. Safe for threads. */
public final class AgencyRecords {

    private final QualityRecordsStore store;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final Map<String, RecordedQuality> known = new ConcurrentHashMap<>();

    /**
     * Makes the use cases.
     *
     * @param store where the records are kept
     * @param audit where is written who did what
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public AgencyRecords(QualityRecordsStore store, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock) {
        this.store = store;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Returns the records of an agency.
     *
     * @param agency the agency's id, {@code *} for what holds where no nearer agency has chosen
     * @param caller who asks
     * @return the newest version, an empty one of version 0 when there is none
     * @throws EngineException {@code AGENCY_INVALID}, {@code AGENCY_UNKNOWN} outside the caller's scope
     */
    public RecordedQuality of(String agency, Caller caller) {
        caller.requireSightOf(agency);
        return unitOfWork
                .read(() -> store.current(agency))
                .map(AgencyRecords::recorded)
                .orElseGet(() -> {
                    QualityRecords none = QualityFactory.eINSTANCE.createQualityRecords();
                    none.setAgency(agency);
                    return new RecordedQuality(agency, 0, null, null, none);
                });
    }

    /**
     * Saves the records of an agency.
     *
     * @param agency the agency's id
     * @param document the records in the form of {@link QualityRecordsJson}
     * @param openedVersion the version they were opened at, 0 for the first
     * @param caller who saves: a quality officer or an administrator
     * @return the new version; what is there already is not saved again
     * @throws EngineException {@code ROLE_REQUIRED}, {@code AGENCY_FORBIDDEN}, {@code AGENCY_INVALID},
     *     {@code QUALITY_RECORDS_STALE} when somebody saved another version in between
     * @throws vn.quytrinh.procedure.json.ProcedureFormatException with every fault, when the document holds no records
     */
    public RecordedQuality save(String agency, JsonNode document, int openedVersion, Caller caller) {
        caller.require(Role.QUALITY_OFFICER, Role.ADMIN);
        QualityRefusal.requireAgencyId(agency);
        caller.requireAgency(agency);
        QualityRecords records = new QualityRecordsJson().read(document);
        records.setAgency(records.getAgency() == null ? agency : records.getAgency());
        String text = CanonicalJson.write(new QualityRecordsJson().write(records));
        return Retry.write(unitOfWork, () -> {
            Optional<QualityRecordsStore.Line> current = store.current(agency);
            if (current.isPresent() && current.get().document().equals(text)) {
                return recorded(current.get());
            }
            int version = current.map(QualityRecordsStore.Line::version).orElse(0);
            if (version != openedVersion) {
                throw QualityRefusal.staleRecords(
                        agency,
                        openedVersion,
                        version,
                        current.map(QualityRecordsStore.Line::savedBy).orElse(""));
            }
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var line = new QualityRecordsStore.Line(agency, version + 1, now, caller.name(), text);
            store.add(line);
            audit.add(new AuditLog.Entry(
                    now,
                    caller.name(),
                    "QUALITY_RECORDS_SAVED",
                    agency,
                    CanonicalJson.write(Map.of("version", line.version()))));
            return recorded(line);
        });
    }

    /** Returns the records that count for an agency: its own, else those of the nearest agency above that has some. */
    Optional<RecordedQuality> counting(String agency) {
        List<String> chain = ProcedureAgency.chain(agency);
        return unitOfWork.read(() -> {
            Map<String, Integer> versions = store.versions(chain);
            return chain.stream()
                    .filter(versions::containsKey)
                    .findFirst()
                    .map(nearest -> cached(nearest, versions.get(nearest)));
        });
    }

    private RecordedQuality cached(String agency, int version) {
        RecordedQuality cached = known.get(agency);
        if (cached != null && cached.version() == version) {
            return cached;
        }
        RecordedQuality fresh =
                store.current(agency).map(AgencyRecords::recorded).orElseThrow();
        known.put(agency, fresh);
        return fresh;
    }

    private static RecordedQuality recorded(QualityRecordsStore.Line line) {
        QualityRecords records =
                new QualityRecordsJson().read(CanonicalJson.mapper().readTree(line.document()));
        return new RecordedQuality(line.agency(), line.version(), line.savedAt(), line.savedBy(), records);
    }
}
