package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.quytrinh.handling.decision.FactNeeded;
import vn.quytrinh.handling.decision.FeeDue;
import vn.quytrinh.handling.decision.Ground;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.json.ProcedureJson;

/** TT 226/2016/TT-BTC Đ4 [unchecked]: 2 000 đ a page for the first two, 1 000 đ from the third, at most 200 000 đ a copy. */
class CertifiedCopiesTest {

    private static final Release RELEASE = Stories.release(procedure());

    static Procedure procedure() {
        try (InputStream in = CertifiedCopiesTest.class.getResourceAsStream("chung-thuc-ban-sao.json")) {
            return new ProcedureJson().read(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static FeeDue fee(Map<String, Object> facts) {
        return Stories.under(RELEASE)
                .event(ACCEPTED, "2026-03-10T09:00", Map.of("facts", facts))
                .decision()
                .fees()
                .get(0);
    }

    private static Map<String, Object> facts(@Nullable Object pages, @Nullable Object copies) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("pages", pages);
        facts.put("copies", copies);
        return facts;
    }

    static Stream<Arguments> amounts() {
        return Stream.of(
                Arguments.of(1, 1, 2_000),
                Arguments.of(2, 1, 4_000),
                Arguments.of(3, 1, 5_000),
                Arguments.of(10, 1, 12_000),
                Arguments.of(10, 3, 36_000),
                Arguments.of(197, 1, 199_000),
                Arguments.of(198, 1, 200_000),
                Arguments.of(199, 1, 200_000),
                Arguments.of(1_000, 1, 200_000),
                Arguments.of(198, 2, 400_000),
                Arguments.of(500, 5, 1_000_000),
                Arguments.of(2, 0.5, null),
                Arguments.of(0, 1, null),
                Arguments.of(-1, 1, null),
                Arguments.of(1, -1, null),
                Arguments.of(-1, -1, null),
                Arguments.of(2.0005, 1, null),
                Arguments.of(new BigDecimal("1E+30"), new BigDecimal("1E+30"), null));
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void shouldChargeByPageAndCopy(Number pages, Number copies, @Nullable Integer amount) {
        FeeDue fee = fee(facts(pages, copies));

        assertThat(fee.state()).isEqualTo(FeeDue.State.DUE);
        assertThat(fee.amount()).isEqualTo(amount == null ? null : BigDecimal.valueOf(amount));
        assertThat(fee.waitsFor()).isEmpty();
        if (amount == null) {
            assertThat(fee.reasons()).extracting(Ground::type).containsExactly("FORMULA");
        }
    }

    @Test
    void shouldNameTheCapOnlyWhereItBinds() {
        assertThat(fee(facts(198, 2)).reasons()).isEmpty();
        assertThat(fee(facts(199, 2)).reasons()).singleElement().satisfies(cap -> {
            assertThat(cap.type()).isEqualTo("CAP");
            assertThat(cap.text().vi())
                    .isEqualTo("Tính được 402.000 đồng, mức thu tối đa là 400.000 đồng (tối đa 200.000 đồng/bản)");
            assertThat(cap.text().en()).contains("VND 402,000", "VND 400,000");
            assertThat(cap.legalBasis()).contains("TT 226/2016/TT-BTC", "[unchecked]");
            assertThat(cap.verified()).isFalse();
        });
    }

    static Stream<Arguments> unknown() {
        return Stream.of(
                Arguments.of(null, 1, "Số trang của một bản"),
                Arguments.of(3, null, "Số bản sao"),
                Arguments.of(null, null, "Số trang của một bản; Số bản sao"));
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void shouldSayWhichFactsAreMissing(@Nullable Integer pages, @Nullable Integer copies, String missing) {
        FeeDue fee = fee(facts(pages, copies));

        assertThat(fee.amount()).isNull();
        assertThat(fee.reasons()).singleElement().satisfies(ground -> {
            assertThat(ground.type()).isEqualTo("FACTS_MISSING");
            assertThat(ground.text().vi()).endsWith(": " + missing);
        });
        assertThat(fee.waitsFor())
                .extracting(FactNeeded::label)
                .extracting("vi")
                .containsExactly((Object[]) missing.split("; "));
    }

    @Test
    void shouldRefuseAFactOfTheWrongType() {
        assertThatThrownBy(() -> fee(facts("ba", 1))).isInstanceOfSatisfying(HandlingException.class, e -> {
            assertThat(e.code()).isEqualTo("FACT_INVALID");
            assertThat(e.vietnamese()).contains("Số trang của một bản", "ba");
        });
    }

    @Test
    void shouldKeepTheFormulaOnTheWire() {
        JsonNode json = CanonicalJson.mapper().readTree(CanonicalJson.write(fee(facts(3, 1))));

        assertThat(json.path("kind").asString()).isEqualTo("PHI");
        assertThat(json.path("amount").intValue()).isEqualTo(5_000);
        assertThat(json.path("formula").asString()).contains("min(pages, 2)");
        assertThat(json.path("verified").booleanValue()).isFalse();
    }
}
