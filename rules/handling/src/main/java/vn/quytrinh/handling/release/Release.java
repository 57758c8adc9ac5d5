package vn.quytrinh.handling.release;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.calendar.CalendarEdition;
import vn.quytrinh.handling.plan.HandlingPlan;
import vn.quytrinh.handling.plan.PlanReader;
import vn.quytrinh.handling.table.DecisionTables;
import vn.quytrinh.model.calendar.CalendarLayer;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.law.regime.LegalRegime;
import vn.quytrinh.procedure.law.regime.LegalRegimes;
import vn.quytrinh.procedure.territory.Territory;
import vn.quytrinh.procedure.time.CalendarLayers;
import vn.quytrinh.procedure.xmi.ModelXmi;
import vn.quytrinh.worktime.CalendarStack;
import vn.quytrinh.worktime.WorkingCalendar;

/** A release (bản phát hành) loaded and ready to decide with. Immutable and shared between threads. */
public final class Release {

    /** The entry that holds the calendars. */
    static final String CALENDARS = "calendars.xmi";

    private static final String OLD_CALENDAR = "calendar.xmi";
    private static final String LAW = "law.xmi";
    private static final SharedParts<LegalRegimes> LAWS = new SharedParts<>();
    private static final SharedParts<CalendarEdition> EDITIONS = new SharedParts<>();

    private final ReleaseManifest manifest;
    private final String hash;
    private final Territory territory;
    private final HandlingPlan plan;
    private final CalendarEdition calendar;
    private final LegalRegimes law;
    private final DecisionTables tables;

    private Release(ReleaseManifest manifest, String hash, SortedMap<String, byte[]> entries) {
        this.manifest = manifest;
        this.hash = hash;
        Procedure procedure = ModelXmi.read(entries.get("procedure.xmi"), Procedure.class);
        this.territory = ReleasePublisher.territory(procedure);
        this.plan = PlanReader.read(procedure);
        this.calendar = EDITIONS.get(
                hashOf(manifest, entries.containsKey(CALENDARS) ? CALENDARS : OLD_CALENDAR),
                () -> CalendarEdition.of(calendar(entries)));
        this.law = LAWS.get(
                hashOf(manifest, LAW), () -> LegalRegimes.of(ModelXmi.read(entries.get(LAW), LegalRegister.class)));
        this.tables = DecisionTables.compile(tables(entries));
    }

    private static String hashOf(ReleaseManifest manifest, String entry) {
        String hash = manifest.entries().get(entry);
        if (hash == null) {
            throw ReleaseZip.damaged("thiếu " + entry, entry + " is missing");
        }
        return hash;
    }

    /** The decision tables among the entries of an archive, by id. */
    static Map<String, byte[]> tables(SortedMap<String, byte[]> entries) {
        Map<String, byte[]> dmn = new LinkedHashMap<>();
        entries.forEach((name, bytes) -> {
            if (name.startsWith("tables/") && name.endsWith(".dmn")) {
                dmn.put(name.substring("tables/".length(), name.length() - ".dmn".length()), bytes);
            }
        });
        return dmn;
    }

    /**
     * Loads an archive.
     *
     * @param archive the bytes of a {@link ReleaseArchive}
     * @throws vn.quytrinh.handling.HandlingException {@code RELEASE_INVALID} when a hash does not match or a part is missing,
     *     {@code RELEASE_TOO_OLD} and {@code RELEASE_TOO_NEW} when its format is not understood
     */
    public static Release load(byte[] archive) {
        SortedMap<String, byte[]> entries = ReleaseZip.unpack(archive);
        byte[] manifestBytes = ReleaseZip.takeManifest(entries);
        ReleaseManifest manifest = ReleaseZip.manifest(manifestBytes);
        ReleaseZip.verify(manifest, entries);
        return new Release(manifest, CanonicalJson.hash(manifestBytes), entries);
    }

    /** Releases of before calendars had layers hold the nation's alone. */
    private static CalendarStack calendar(SortedMap<String, byte[]> entries) {
        byte[] layers = entries.get(CALENDARS);
        return layers == null
                ? CalendarStack.of(
                        List.of(CalendarLayers.layer(ModelXmi.read(entries.get(OLD_CALENDAR), CalendarLayer.class))))
                : CalendarLayers.stack(ModelXmi.read(layers, vn.quytrinh.model.calendar.CalendarStack.class));
    }

    /** Returns the release's id. */
    public String id() {
        return ReleaseArchive.id(manifest, hash);
    }

    /** Returns SHA-256 over everything in the release. */
    public String hash() {
        return hash;
    }

    /** Returns what the archive says of itself. */
    public ReleaseManifest manifest() {
        return manifest;
    }

    /** Returns the territory whose law and calendar govern: the procedure's, the nation where it names none. */
    public Territory territory() {
        return territory;
    }

    /** Returns the procedure as handling works on it. */
    public HandlingPlan plan() {
        return plan;
    }

    /** Returns the calendar the release was published with. */
    public WorkingCalendar calendar() {
        return calendar.calendar();
    }

    /** Returns the same calendar with the hash of what it says. */
    public CalendarEdition calendarEdition() {
        return calendar;
    }

    /** Returns the decision tables. */
    public DecisionTables tables() {
        return tables;
    }

    /**
     * Returns the law of the release that governs a dossier, under the nearest scope of the release's territory.
     *
     * @param acceptedAt the day of acceptance, or the day asked about while there is none
     * @param at the day asked about; one before the acceptance asks for the law at acceptance
     */
    public LegalRegime regime(LocalDate acceptedAt, LocalDate at) {
        return law.at(acceptedAt, at.isBefore(acceptedAt) ? acceptedAt : at, territory.id());
    }
}
