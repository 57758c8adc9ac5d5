package vn.quytrinh.handling.release;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.table.DecisionTables;
import vn.quytrinh.handling.table.DmnDocument;
import vn.quytrinh.handling.table.Expressions;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.territory.Territory;
import vn.quytrinh.procedure.time.CalendarLayers;
import vn.quytrinh.procedure.xmi.ModelXmi;
import vn.quytrinh.worktime.CalendarStack;

/** Makes a release of a procedure: the procedure with the law, the calendar and the compiled tables it is published with. */
public final class ReleasePublisher {

    private ReleasePublisher() {}

    /**
     * Publishes.
     *
     * @param procedure the procedure
     * @param calendar the calendar in force in the procedure's territory, with the office hours
     * @param law the legal register
     * @param effectiveFrom the first day on which the release governs dossiers
     * @return the archive; the same content gives the same id, hash and bytes
     * @throws HandlingException when the procedure cannot be executed as it is
     */
    public static ReleaseArchive publish(
            Procedure procedure, CalendarStack calendar, LegalRegister law, LocalDate effectiveFrom) {
        SortedMap<String, byte[]> entries = entries(procedure, calendar, law);
        DecisionTables.validate(Release.tables(entries));
        return ReleaseArchive.of(pack(procedure, entries, effectiveFrom));
    }

    /**
     * Makes the release that {@link #publish} would, ready to decide with, for trying a draft out.
     *
     * @throws HandlingException when the procedure cannot be executed as it is
     */
    public static Release rehearse(
            Procedure procedure, CalendarStack calendar, LegalRegister law, LocalDate effectiveFrom) {
        return Release.load(pack(procedure, entries(procedure, calendar, law), effectiveFrom));
    }

    /**
     * Returns the territory a procedure is published for: the nation where it names none.
     *
     * @throws HandlingException {@code TERRITORY_INVALID} when what it names has not the form of a territory
     */
    public static Territory territory(Procedure procedure) {
        try {
            return Territory.of(procedure);
        } catch (IllegalArgumentException e) {
            String named = procedure.getTerritory();
            throw new HandlingException(
                    "TERRITORY_INVALID",
                    "Thủ tục %s cần địa bàn như VN, VN.H05 hoặc VN.H05.12 nhưng nêu \"%s\". Hãy viết VN, rồi mã cơ quan bằng chữ hoa; bỏ trống là cả nước."
                            .formatted(procedure.getId(), named),
                    "Expected %s to name %s but found \"%s\". Maybe write VN and then the agency's code in capitals, or leave it out for the nation."
                            .formatted(procedure.getId(), Territory.EXPECTED, named));
        }
    }

    private static SortedMap<String, byte[]> entries(Procedure procedure, CalendarStack calendar, LegalRegister law) {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        entries.put("procedure.xmi", ModelXmi.write(withoutCases(procedure)));
        entries.put(Release.CALENDARS, ModelXmi.write(CalendarLayers.model(calendar)));
        entries.put("law.xmi", ModelXmi.write(law));
        for (DecisionTable table : procedure.getTables()) {
            entries.put("tables/" + table.getId() + ".dmn", DmnDocument.of(table));
        }
        Expressions expressions = Expressions.of(procedure).require();
        if (!expressions.conditions().isEmpty() || !expressions.formulas().isEmpty()) {
            entries.put(
                    "tables/" + DmnDocument.CONDITIONS + ".dmn",
                    DmnDocument.conditions(procedure.getFacts(), expressions.conditions(), expressions.formulas()));
        }
        return entries;
    }

    /** Test cases are for who writes a table; a release is the same with and without them. */
    private static Procedure withoutCases(Procedure procedure) {
        if (procedure.getTables().stream().allMatch(table -> table.getCases().isEmpty())) {
            return procedure;
        }
        Procedure released = EcoreUtil.copy(procedure);
        released.getTables().forEach(table -> table.getCases().clear());
        return released;
    }

    private static byte[] pack(Procedure procedure, SortedMap<String, byte[]> entries, LocalDate effectiveFrom) {
        SortedMap<String, String> hashes = new TreeMap<>();
        entries.forEach((name, bytes) -> hashes.put(name, CanonicalJson.hash(bytes)));
        var manifest = new ReleaseManifest(
                ReleaseManifest.FORMAT,
                procedure.getId(),
                procedure.getCode(),
                procedure.getName(),
                effectiveFrom,
                hashes);
        byte[] manifestBytes = CanonicalJson.bytes(manifest);
        return ReleaseZip.pack(manifestBytes, entries);
    }
}
