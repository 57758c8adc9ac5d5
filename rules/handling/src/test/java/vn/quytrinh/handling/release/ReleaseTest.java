package vn.quytrinh.handling.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.decision.DecisionFactory;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.comparison.Comparison;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.procedure.xmi.ModelXmi;
import vn.quytrinh.worktime.CalendarData;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarStack;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.HoursRule;
import vn.quytrinh.worktime.LayerScope;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.Session;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.Timetable;

class ReleaseTest {

    private static final LocalDate NEW_YEAR_2026 = LocalDate.of(2026, 1, 1);
    private static final LocalDate MON_2026_03_09 = LocalDate.of(2026, 3, 9);

    private static ReleaseArchive publish(Procedure procedure) {
        return ReleasePublisher.publish(
                procedure, CalendarStack.of(List.of(CalendarLayer.vietnam())), LawRegister.vietnam(), NEW_YEAR_2026);
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

    @ParameterizedTest
    @MethodSource("samples")
    void shouldGiveBackTheProcedureItWasMadeFrom(String key) {
        // given
        Procedure procedure = SampleProcedures.load(key);
        procedure.getTables().forEach(table -> table.getCases().clear());

        // when
        Procedure released = ReleaseArchive.procedure(publish(procedure).bytes());

        // then
        assertThat(Comparison.of(procedure, released).differences()).isEmpty();
    }

    @Test
    void shouldGiveAnotherHashForOtherContent() {
        Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");
        String before = publish(procedure).hash();

        procedure.getProcess().getSteps().get(3).getDuration().setValue(new BigDecimal("6"));

        assertThat(publish(procedure).hash()).isNotEqualTo(before);
    }

    @Test
    void shouldBeTheSameWithAndWithoutTestCasesOfItsTables() {
        // given
        Procedure procedure = SampleProcedures.load("dat-dai-cap-doi-gcn-10-ngay");
        ReleaseArchive without = publish(procedure);
        var test = DecisionFactory.eINSTANCE.createTableCase();
        test.setName("ca 1");

        // when
        procedure.getTables().get(0).getCases().add(test);

        // then
        assertThat(publish(procedure).hash()).isEqualTo(without.hash());
        assertThat(procedure.getTables().get(0).getCases()).containsExactly(test);
    }

    @Test
    void shouldHoldTheLayersAndHoursItWasPublishedWith() {
        SpecialDay fair = new SpecialDay(MON_2026_03_09, DayKind.HOLIDAY, "Ngày hội", "QĐ 1/QĐ-UBND", true, null);
        OfficeHours mornings =
                OfficeHours.mondayToFriday(List.of(new Session(LocalTime.of(7, 0), LocalTime.of(11, 0))));
        CalendarLayer province = CalendarLayer.empty("H26", "Thành phố", LayerScope.PROVINCE, "VN")
                .withDays(List.of(fair))
                .withTimetable(Timetable.of(OfficeHours.STANDARD)
                        .with(new HoursRule(MON_2026_03_09, null, null, mornings, "QĐ 2/QĐ-UBND")));

        Release release = Release.load(ReleasePublisher.publish(
                        SampleProcedures.load("y-te-mien-nhiem-gdv"),
                        CalendarStack.of(List.of(CalendarLayer.vietnam(), province)),
                        LawRegister.vietnam(),
                        NEW_YEAR_2026)
                .bytes());

        assertThat(release.calendar().specialDay(MON_2026_03_09)).contains(fair);
        assertThat(release.calendar().closingOf(MON_2026_03_09.plusDays(1)).toLocalTime())
                .isEqualTo(LocalTime.of(11, 0));
        assertThat(release.calendar().closingOf(MON_2026_03_09.minusDays(3)).toLocalTime())
                .isEqualTo(LocalTime.of(17, 0));
    }

    @Test
    void shouldStillLoadAReleaseOfBeforeCalendarsHadLayers() {
        SortedMap<String, byte[]> entries = new TreeMap<>(ReleaseZip.unpack(
                publish(SampleProcedures.load("y-te-mien-nhiem-gdv")).bytes()));
        entries.remove(ReleaseZip.MANIFEST);
        var layers = ModelXmi.read(entries.remove(Release.CALENDARS), vn.quytrinh.model.calendar.CalendarStack.class);
        entries.put("calendar.xmi", ModelXmi.write(layers.getLayers().get(0)));
        SortedMap<String, String> hashes = new TreeMap<>();
        entries.forEach((name, bytes) -> hashes.put(name, CanonicalJson.hash(bytes)));
        var manifest = new ReleaseManifest(1, "y-te-mien-nhiem-gdv", "1", "Miễn nhiệm", NEW_YEAR_2026, hashes);

        Release release = Release.load(ReleaseZip.pack(CanonicalJson.bytes(manifest), entries));

        assertThat(release.calendar().data()).isEqualTo(CalendarData.vietnam());
    }

    @Test
    void shouldDecideUnderTheNationWhereTheProcedureNamesNoTerritory() {
        Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");
        Release none = Release.load(publish(procedure).bytes());

        procedure.setTerritory("VN.DONG-THAP");
        Release province = Release.load(publish(procedure).bytes());

        assertThat(none.territory().id()).isEqualTo("VN");
        assertThat(none.regime(MON_2026_03_09, MON_2026_03_09).scope()).isEqualTo("VN");
        assertThat(none.regime(MON_2026_03_09, MON_2026_03_09).parameters()).doesNotContainKey("land.returnWithin");
        assertThat(province.territory().id()).isEqualTo("VN.DONG-THAP");
        assertThat(province.regime(MON_2026_03_09, MON_2026_03_09).parameters()).containsKey("land.returnWithin");
        assertThat(province.hash()).isNotEqualTo(none.hash());
    }

    @Test
    void shouldNotPublishATerritoryOfAnotherForm() {
        Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");
        procedure.setTerritory("H05");

        assertThatThrownBy(() -> publish(procedure)).isInstanceOfSatisfying(HandlingException.class, e -> {
            assertThat(e.code()).isEqualTo("TERRITORY_INVALID");
            assertThat(e.english()).contains("\"H05\"", "Maybe");
        });
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
    void shouldNotPublishACompoundLimitWithAnEmptyPart() {
        Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");
        procedure.getLegalTimeLimit().getParts().add(limit(15, LegalUnit.CALENDAR_DAY));
        procedure.getLegalTimeLimit().getParts().add(CommonFactory.eINSTANCE.createTimeLimit());
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
