package vn.quytrinh.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.Fault;
import vn.quytrinh.engine.InvalidRequestException;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.worktime.LayerScope;
import vn.quytrinh.worktime.history.CalendarChange;

class ChangeRequestTest {

    private static final String ENVELOPE = "{\"effectiveFrom\":\"2026-07-01\",\"document\":\"CV 12\",%s}";

    private final Calendars calendars = new TestdataCalendars().calendars();

    @ParameterizedTest
    @MethodSource
    void shouldReadAChange(String body, Class<? extends CalendarChange> type) {
        // when
        ChangeRequest request = ChangeRequest.read(json(ENVELOPE.formatted(body)), calendars, "VN");

        // then
        assertThat(request.change()).isInstanceOf(type);
        assertThat(request.change().document()).isEqualTo("CV 12");
        assertThat(request.effectiveFrom()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(request.version()).isNull();
    }

    static Stream<Arguments> shouldReadAChange() {
        return Stream.of(
                Arguments.of(
                        "\"type\":\"DAY\",\"date\":\"2026-07-15\",\"kind\":\"HOLIDAY\",\"name\":\"Nghỉ\"",
                        CalendarChange.PutDay.class),
                Arguments.of(
                        "\"type\":\"SWAP\",\"off\":\"2026-07-15\",\"work\":\"2026-07-18\",\"verified\":true",
                        CalendarChange.PutSwap.class),
                Arguments.of("\"type\":\"DROP\",\"date\":\"2026-07-15\"", CalendarChange.DropDay.class),
                Arguments.of("\"type\":\"YEAR\",\"year\":2027,\"status\":\"OFFICIAL\"", CalendarChange.PutYear.class),
                Arguments.of(
                        "\"type\":\"ADOPT\",\"year\":2028,\"tet\":\"ONE_DAY_BEFORE\"", CalendarChange.AdoptYear.class),
                Arguments.of(
                        "\"type\":\"HOURS\",\"from\":\"2026-04-15\",\"season\":{\"from\":\"04-15\",\"to\":\"10-15\"},"
                                + "\"hours\":[[\"07:00\",\"11:00\"]],\"reception\":{\"SATURDAY\":[[\"07:00\",\"11:00\"]]}",
                        CalendarChange.PutHours.class));
    }

    @ParameterizedTest
    @MethodSource
    void shouldTellEveryFault(String body, List<String> codes) {
        assertThatThrownBy(() -> ChangeRequest.read(json(body), calendars, "VN"))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.faults()).extracting(Fault::code).containsExactlyElementsOf(codes));
    }

    static Stream<Arguments> shouldTellEveryFault() {
        return Stream.of(
                Arguments.of(
                        "{\"type\":\"DAY\",\"document\":\"a\\nb\"}",
                        List.of(
                                "EFFECTIVE_FROM_REQUIRED",
                                "DOCUMENT_INVALID",
                                "DATE_REQUIRED",
                                "KIND_REQUIRED",
                                "NAME_REQUIRED")),
                Arguments.of(
                        ENVELOPE.formatted("\"type\":\"YEAR\",\"year\":\"2027\",\"status\":\"SURE\",\"version\":1.5"),
                        List.of("VERSION_INVALID", "YEAR_INVALID", "STATUS_INVALID")),
                Arguments.of(
                        ENVELOPE.formatted(
                                "\"type\":\"HOURS\",\"from\":\"2026-02-30\",\"season\":{\"from\":\"15/4\"},\"hours\":7"),
                        List.of("FROM_INVALID", "FROM_INVALID", "TO_REQUIRED", "OFFICE_HOURS_INVALID")),
                Arguments.of(
                        ENVELOPE.formatted("\"type\":\"ADOPT\",\"year\":2028,\"tet\":\"THREE\""),
                        List.of("TET_INVALID")),
                Arguments.of(
                        ENVELOPE.formatted("\"type\":\"SWAP\",\"off\":\"2026-07-15\",\"work\":\"x\",\"verified\":1"),
                        List.of("WORK_INVALID", "VERIFIED_INVALID")));
    }

    @Test
    void shouldReadALayer() {
        // when
        LayerRequest request = LayerRequest.read(
                json(
                        ENVELOPE.formatted(
                                "\"id\":\"H26\",\"name\":\"Tỉnh thử\",\"scope\":\"PROVINCE\",\"parent\":\"VN\",\"hours\":[[\"07:00\",\"11:00\"]]")));

        // then
        assertThat(request.layer().scope()).isEqualTo(LayerScope.PROVINCE);
        assertThat(request.layer().timetable()).isNotNull();
        assertThatThrownBy(() -> LayerRequest.read(json("{\"scope\":\"NATION\"}")))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.faults())
                                .extracting(Fault::code)
                                .containsExactly(
                                        "ID_REQUIRED",
                                        "NAME_REQUIRED",
                                        "SCOPE_INVALID",
                                        "PARENT_REQUIRED",
                                        "DOCUMENT_REQUIRED",
                                        "EFFECTIVE_FROM_REQUIRED"));
    }

    private static JsonNode json(String text) {
        return JsonText.object(text.getBytes(StandardCharsets.UTF_8));
    }
}
