package vn.quytrinh.procedure.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.quytrinh.model.law.LegalInstrument;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.worktime.LegalUnit;

class LawRegisterTest {

    private static final LegalRegister VIETNAM = LawRegister.vietnam();

    @ParameterizedTest
    @CsvSource({
        "supplement.maxRequests, 2010-10-14, 2, LR-031, NĐ 63/2010/NĐ-CP Đ20.4",
        "supplement.maxRequests, 2015-06-09, 2, LR-031, NĐ 63/2010/NĐ-CP Đ20.4",
        "supplement.maxRequests, 2015-06-10, 1, LR-030, CT 13/CT-TTg",
        "supplement.maxRequests, 2018-06-20, 1, LR-030, CT 13/CT-TTg",
        "supplement.maxRequests, 2018-06-21, 1, LR-030, NĐ 61/2018/NĐ-CP Đ17",
        "supplement.maxRequests, 2025-07-01, 1, LR-030, NĐ 118/2025/NĐ-CP Đ11.2",
        "supplement.maxRequests, 2026-08-05, 1, LR-030, NĐ 118/2025/NĐ-CP Đ17.2.a",
        "supplement.mode, 2018-03-01, RESUME, LR-036, QĐ 09/2015/QĐ-TTg Đ6",
        "supplement.mode, 2018-06-21, RESTART, LR-035, NĐ 61/2018/NĐ-CP Đ19",
        "supplement.mode, 2026-02-12, RESTART, LR-035, NĐ 118/2025/NĐ-CP Đ19",
        "transfer.cutoff, 2026-11-22, 15:00, LR-019, NĐ 118/2025/NĐ-CP Đ18.2",
        "sync.within, 2024-07-01, PT10M, LR-083, NĐ 63/2024/NĐ-CP Đ7.4"
    })
    void shouldGiveTheValueInForceWithItsCitation(
            String name, LocalDate date, String value, String rule, String citation) {
        // when
        ParametersInForce inForce = ParametersInForce.at(VIETNAM, date, "VN");

        // then
        assertThat(inForce.find(name)).hasValueSatisfying(found -> {
            assertThat(found.value()).isEqualTo(value);
            assertThat(found.ruleId()).isEqualTo(rule);
            assertThat(found.citation().text()).isEqualTo(citation);
        });
    }

    @Test
    void shouldLeaveOutWhatTheLawHasNot() {
        assertThat(ParametersInForce.at(VIETNAM, LocalDate.of(2010, 10, 13), "VN")
                        .byName())
                .isEmpty();
        assertThat(ParametersInForce.at(VIETNAM, LocalDate.of(2015, 5, 14), "VN")
                        .find("supplement.mode"))
                .isEmpty();
        assertThat(ParametersInForce.at(VIETNAM, LocalDate.of(2027, 3, 1), "VN").find("direct.noticeWithin"))
                .isEmpty();
        assertThat(ParametersInForce.at(VIETNAM, LocalDate.of(2026, 1, 1), "LA").byName())
                .isEmpty();
    }

    @Test
    void shouldGiveUnitsAndDoubts() {
        // when
        ParametersInForce inForce = ParametersInForce.at(VIETNAM, LocalDate.of(2018, 3, 1), "VN.H05");
        ParametersInForce later = ParametersInForce.at(VIETNAM, LocalDate.of(2026, 2, 12), "VN.H05");

        // then
        assertThat(inForce.byName().get("supplement.mode").verified()).isFalse();
        assertThat(later.byName().get("online.noticeWithin").unit()).isEqualTo(LegalUnit.WORKING_HOUR);
        assertThat(later.byName().get("online.noticeWithin").verified()).isTrue();
        assertThat(later.byName().get("apology.before").unit()).isEqualTo(LegalUnit.CALENDAR_DAY);
        assertThatThrownBy(() -> later.byName().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void shouldPreferTheNearerTerritory() {
        // given
        LegalRegister register = read(parameter(value("1", "2020-01-01", "\"scope\": \"VN\"") + ","
                + value("3", "2021-01-01", "\"scope\": \"VN.H05\"")));

        // when / then
        assertThat(at(register, "2022-01-01", "VN.H05.12")).isEqualTo("3");
        assertThat(at(register, "2020-06-01", "VN.H05.12")).isEqualTo("1");
        assertThat(at(register, "2022-01-01", "VN.H26")).isEqualTo("1");
    }

    @Test
    void shouldLinkInstrumentsAndMarkTheUnchecked() {
        // when
        LegalInstrument old = instrument("NĐ 61/2018/NĐ-CP");
        LegalInstrument amending = instrument("NĐ 309/2026/NĐ-CP");

        // then
        assertThat(old.getSuccessor().getNumber()).isEqualTo("NĐ 118/2025/NĐ-CP");
        assertThat(old.isVerified()).isFalse();
        assertThat(amending.isVerified()).isTrue();
        assertThat(amending.getAmends()).extracting(LegalInstrument::getNumber).containsExactly("NĐ 118/2025/NĐ-CP");
    }

    @Test
    void shouldReportAllFaultsTogetherWithTheirPlace() {
        // given
        String values = value("hai", "2020-01-01", "\"scope\": \"VN\", \"unit\": \"WORKING_DAY\"") + ","
                + value("1", "2019-01-01", "\"scope\": \"VN\"") + ","
                + value("1", "1/1/2020", "\"scope\": \"VN.H05\", \"unit\": \"DAY\"")
                        .replace("NĐ 1", "NĐ 9");

        // when
        var thrown = catchThrowableOfType(LawFormatException.class, () -> read(parameter(values)));

        // then
        assertThat(thrown.faults())
                .containsExactly(
                        "parameters/0/values/0/value: Expected a number of WORKING_DAY but found hai.",
                        "parameters/0/values/1/citation/instrument: Expected an instrument in force from 2019-01-01 to null"
                                + " but found NĐ 1, in force from 2020-01-01 to null.",
                        "parameters/0/values/1: Expected a period of its own but found one that overlaps that from"
                                + " 2020-01-01.",
                        "parameters/0/values/2/effectiveFrom: Expected a date like 2025-07-01 but found 1/1/2020.",
                        "parameters/0/values/2/unit: Expected one of [CLOCK_HOUR, WORKING_HOUR, SESSION, WORKING_DAY,"
                                + " CALENDAR_DAY, WEEK, MONTH, YEAR, SAME_DAY] but found DAY.",
                        "parameters/0/values/2/citation/instrument: Expected the number of an instrument of this register but"
                                + " found NĐ 9.");
    }

    @Test
    void shouldReportBothFilesWhenNeitherIsJson() {
        // when
        var thrown = catchThrowableOfType(
                LawFormatException.class, () -> LawRegister.read("x", bytes("{"), bytes("nothing")));

        // then
        assertThat(thrown.faults()).hasSize(2);
        assertThat(thrown.faults().get(0)).startsWith("instruments: Expected JSON");
        assertThat(thrown.faults().get(1)).startsWith("parameters: Expected JSON");
    }

    private static LegalInstrument instrument(String number) {
        return VIETNAM.getInstruments().stream()
                .filter(instrument -> instrument.getNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static String at(LegalRegister register, String date, String scope) {
        return ParametersInForce.at(register, LocalDate.parse(date), scope)
                .find("p")
                .orElseThrow()
                .value();
    }

    private static LegalRegister read(String parameters) {
        return LawRegister.read(
                "x",
                bytes("[{\"id\": \"nd-1\", \"number\": \"NĐ 1\", \"role\": \"r\", \"effectiveFrom\": \"2020-01-01\","
                        + " \"source\": \"[seen]\"}]"),
                bytes(parameters));
    }

    private static String parameter(String values) {
        return "[{\"name\": \"p\", \"labelVi\": \"v\", \"labelEn\": \"e\", \"values\": [" + values + "]}]";
    }

    private static String value(String value, String from, String more) {
        return "{\"value\": \"" + value + "\", \"effectiveFrom\": \"" + from + "\", \"ruleId\": \"LR-1\","
                + " \"verified\": true, \"citation\": {\"instrument\": \"NĐ 1\", \"article\": \"Đ1\"}, " + more + "}";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
