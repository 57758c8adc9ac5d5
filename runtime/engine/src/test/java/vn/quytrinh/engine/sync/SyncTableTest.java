package vn.quytrinh.engine.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.handling.CanonicalJson;

/** The table of the services against the facts of the field. */
class SyncTableTest {

    private final JsonNode facts = facts();
    private final SyncTable table = new SyncTable();

    private static JsonNode facts() {
        try (InputStream in =
                Objects.requireNonNull(SyncTableTest.class.getResourceAsStream("statuses-and-sync.json"))) {
            return CanonicalJson.mapper().readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Integer> statuses() {
        return IntStream.rangeClosed(1, 10).boxed();
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void shouldNameTheStatus(int code) {
        // given
        JsonNode fact = facts.path("statuses").get(code - 1);

        // when
        NationalStatus status = table.status(code);

        // then
        assertThat(status.code()).isEqualTo(fact.path("code").intValue());
        assertThat(status.vi()).isEqualTo(fact.path("vi").stringValue());
        assertThat(status.opencps()).isEqualTo(fact.path("opencps").stringValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HoSo",
                "LePhi",
                "HoSoBoSung",
                "TienDo",
                "TaiLieuNop",
                "GiayToKetQua",
                "DinhDanhCHS",
                "DSKetNoiCSDL"
            })
    void shouldKnowEveryFieldOfTheRecord(String record) {
        // given
        List<String> expected = StreamSupport.stream(
                        facts.path("sync").path(record).spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();

        // then
        assertThat(table.fields(record)).extracting(SyncField::name).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void shouldKnowWhatMayFollowTheStatus(int from) {
        // given
        List<Integer> expected = StreamSupport.stream(
                        facts.path("allowedTransitions")
                                .path(Integer.toString(from))
                                .spliterator(),
                        false)
                .map(JsonNode::intValue)
                .toList();

        // then
        assertThat(statuses().filter(to -> to != from && table.mayFollow(from, to)))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void shouldSayWhereTheLedgerTakesAFieldFromInBothLanguages() {
        assertThat(table.records().values().stream().flatMap(List::stream))
                .filteredOn(field -> field.filledBy() == SyncField.FilledBy.LEDGER)
                .hasSizeGreaterThan(30)
                .allSatisfy(field -> {
                    assertThat(field.vi()).isNotBlank();
                    assertThat(field.en()).isNotBlank();
                });
    }

    @Test
    void shouldLeavePeopleToTheOneStopSystem() {
        assertThat(table.fields("HoSo"))
                .filteredOn(field -> List.of("ChuHoSo", "Email", "SoDienThoai", "DinhDanhCHS", "SoGiayToChuHoSo")
                        .contains(field.name()))
                .hasSize(5)
                .allMatch(field -> field.filledBy() == SyncField.FilledBy.ONE_STOP);
    }
}
