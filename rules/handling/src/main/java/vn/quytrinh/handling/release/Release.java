package vn.quytrinh.handling.release;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.plan.HandlingPlan;
import vn.quytrinh.handling.plan.PlanReader;
import vn.quytrinh.handling.rules.RegimeParameter;
import vn.quytrinh.handling.table.DecisionTables;
import vn.quytrinh.model.calendar.CalendarLayer;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.law.ParameterInForce;
import vn.quytrinh.procedure.law.ParametersInForce;
import vn.quytrinh.procedure.time.CalendarLayers;
import vn.quytrinh.procedure.xmi.ModelXmi;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.worktime.WorkingCalendar;

/** A release (bản phát hành) loaded and ready to decide with. Immutable and shared between threads. */
public final class Release {

    private static final String NATION = "VN";

    private final ReleaseManifest manifest;
    private final String hash;
    private final HandlingPlan plan;
    private final WorkingCalendar calendar;
    private final LegalRegister law;
    private final DecisionTables tables;

    private Release(ReleaseManifest manifest, String hash, SortedMap<String, byte[]> entries) {
        this.manifest = manifest;
        this.hash = hash;
        this.plan = PlanReader.read(ModelXmi.read(entries.get("procedure.xmi"), Procedure.class));
        CalendarLayer layer = ModelXmi.read(entries.get("calendar.xmi"), CalendarLayer.class);
        this.calendar = WorkingCalendar.compile(CalendarLayers.data(layer), CalendarLayers.hours(layer));
        this.law = ModelXmi.read(entries.get("law.xmi"), LegalRegister.class);
        Map<String, byte[]> dmn = new LinkedHashMap<>();
        entries.forEach((name, bytes) -> {
            if (name.startsWith("tables/") && name.endsWith(".dmn")) {
                dmn.put(name.substring("tables/".length(), name.length() - ".dmn".length()), bytes);
            }
        });
        this.tables = DecisionTables.compile(dmn);
    }

    /**
     * Loads an archive.
     *
     * @param archive the bytes of a {@link ReleaseArchive}
     * @throws vn.quytrinh.handling.HandlingException {@code RELEASE_INVALID} when a hash does not match or a part is missing
     */
    public static Release load(byte[] archive) {
        SortedMap<String, byte[]> entries = ReleaseZip.unpack(archive);
        byte[] manifestBytes = entries.remove(ReleaseZip.MANIFEST);
        if (manifestBytes == null) {
            throw ReleaseZip.damaged("thiếu " + ReleaseZip.MANIFEST, ReleaseZip.MANIFEST + " is missing");
        }
        ReleaseManifest manifest = CanonicalJson.mapper().readValue(manifestBytes, ReleaseManifest.class);
        ReleaseZip.verify(manifest, entries);
        return new Release(manifest, CanonicalJson.hash(manifestBytes), entries);
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

    /** Returns the procedure as handling works on it. */
    public HandlingPlan plan() {
        return plan;
    }

    /** Returns the calendar the release was published with. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** Returns the decision tables. */
    public DecisionTables tables() {
        return tables;
    }

    /** Returns the legal parameters in force on a date. */
    public List<RegimeParameter> parametersOn(LocalDate date) {
        return ParametersInForce.at(law, date, NATION).byName().values().stream()
                .map(p -> new RegimeParameter(p.name(), p.value(), p.unit(), citation(p)))
                .toList();
    }

    private static Citation citation(ParameterInForce parameter) {
        String instrument = parameter.citation().instrument();
        String article =
                parameter.citation().text().substring(instrument.length()).strip();
        return new Citation(instrument, article.isEmpty() ? null : article, parameter.verified());
    }
}
