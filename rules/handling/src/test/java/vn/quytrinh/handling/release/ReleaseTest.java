package vn.quytrinh.handling.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.worktime.CalendarData;
import vn.quytrinh.worktime.OfficeHours;

class ReleaseTest {

    private static final LocalDate NEW_YEAR_2026 = LocalDate.of(2026, 1, 1);

    private static ReleaseArchive publish(Procedure procedure) {
        return ReleasePublisher.publish(
                procedure, CalendarData.vietnam(), OfficeHours.STANDARD, LawRegister.vietnam(), NEW_YEAR_2026);
    }

    private static java.util.List<String> samples() {
        return SampleProcedures.keys();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldGiveTheSameBytesForTheSameContent(String key) {
        ReleaseArchive first = publish(SampleProcedures.load(key));
        ReleaseArchive second = publish(SampleProcedures.load(key));

        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(second.hash()).isEqualTo(first.hash()).startsWith("sha256:");
        assertThat(Release.load(first.bytes()).id()).isEqualTo(first.id()).startsWith(key + "@2026-01-01.");
    }

    @Test
    void shouldGiveAnotherHashForOtherContent() {
        Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");
        String before = publish(procedure).hash();

        procedure.getProcess().getSteps().get(3).getDuration().setValue(new BigDecimal("6"));

        assertThat(publish(procedure).hash()).isNotEqualTo(before);
    }

    @Test
    void shouldRefuseAnArchiveThatWasChanged() {
        ReleaseArchive archive = publish(SampleProcedures.load("y-te-mien-nhiem-gdv"));
        SortedMap<String, byte[]> entries = new TreeMap<>(ReleaseZip.unpack(archive.bytes()));
        byte[] manifest = entries.remove(ReleaseZip.MANIFEST);
        entries.computeIfPresent(
                "procedure.xmi",
                (name, bytes) -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                        .replace("10", "99")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Release.load(ReleaseZip.pack(manifest, entries)))
                .isInstanceOfSatisfying(HandlingException.class, e -> {
                    assertThat(e.code()).isEqualTo("RELEASE_INVALID");
                    assertThat(e.english()).contains("procedure.xmi");
                });
        assertThatThrownBy(() -> Release.load(new byte[] {1, 2, 3}))
                .isInstanceOfSatisfying(
                        HandlingException.class, e -> assertThat(e.code()).isEqualTo("RELEASE_INVALID"));
    }

    @Test
    void shouldNotPublishACompoundLimitItCannotExecute() {
        Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");
        procedure.getLegalTimeLimit().getParts().add(limit(15, LegalUnit.CALENDAR_DAY));
        procedure.getLegalTimeLimit().getParts().add(limit(8, LegalUnit.WORKING_DAY));
        procedure.getProcess().setDeclaredTotal(null);

        assertThatThrownBy(() -> publish(procedure))
                .isInstanceOfSatisfying(
                        HandlingException.class, e -> assertThat(e.code()).isEqualTo("PROCEDURE_INCOMPLETE"));
    }

    @Test
    void shouldNotPublishATableThatDoesNotCompileOrReachesJava() {
        Procedure procedure = SampleProcedures.load("dat-dai-cap-doi-gcn-10-ngay");
        var row = procedure.getTables().get(0).getRows().get(0);

        row.getConclusions().set(0, "\"S02>S03\" +");
        assertThatThrownBy(() -> publish(procedure))
                .isInstanceOfSatisfying(
                        HandlingException.class, e -> assertThat(e.code()).isEqualTo("TABLE_INVALID"));
    }

    private static TimeLimit limit(long value, LegalUnit unit) {
        TimeLimit limit = CommonFactory.eINSTANCE.createTimeLimit();
        limit.setValue(BigDecimal.valueOf(value));
        limit.setUnit(unit);
        limit.setId("part-" + value);
        return limit;
    }
}
