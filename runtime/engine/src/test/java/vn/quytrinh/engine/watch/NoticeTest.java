package vn.quytrinh.engine.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.handling.decision.Turn;
import vn.quytrinh.rulebase.Text;

/** Which notices are the same. */
class NoticeTest {

    private static final String DOSSIER = "H05.12-260212-010001";
    private static final String THU_2026_03_05 = "2026-03-05T17:00:00+07:00";
    private static final String FRI_2026_03_06 = "2026-03-06T17:00:00+07:00";

    private static Turn turn(
            String type, @Nullable String step, @Nullable String unit, @Nullable Integer percent, String by) {
        return new Turn(
                type,
                step,
                unit,
                percent,
                OffsetDateTime.parse(by).plusSeconds(1),
                OffsetDateTime.parse(by),
                "HR-1",
                new Text("vi", "en"),
                "Đ1");
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(turn("STEP_OVERDUE", "S02", "Sở Y tế", null, FRI_2026_03_06), "another date at stake"),
                Arguments.of(turn("STEP_OVERDUE", "S03", "Sở Y tế", null, THU_2026_03_05), "another step"),
                Arguments.of(turn("STEP_DUE_SOON", "S02", "Sở Y tế", null, THU_2026_03_05), "another kind"),
                Arguments.of(turn("STEP_OVERDUE", "S02", "Sở Y tế", 80, THU_2026_03_05), "another share"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void shouldTellNoticesApartByWhatTheyTell(Turn other, String why) {
        Turn one = turn("STEP_OVERDUE", "S02", "Sở Y tế", null, THU_2026_03_05);

        assertThat(Notice.of(DOSSIER, other).id())
                .as(why)
                .isNotEqualTo(Notice.of(DOSSIER, one).id());
        assertThat(Notice.of("H05.12-260212-010002", one).id())
                .isNotEqualTo(Notice.of(DOSSIER, one).id());
    }

    @Test
    void shouldBeTheSameWhoeverHoldsTheStep() {
        Turn one = turn("STEP_OVERDUE", "S02", "Phòng Y tế", null, THU_2026_03_05);
        Turn successor = turn("STEP_OVERDUE", "S02", "Phòng Văn hóa - Xã hội", null, THU_2026_03_05);

        assertThat(Notice.of(DOSSIER, successor).id())
                .isEqualTo(Notice.of(DOSSIER, one).id());
    }

    @Test
    void shouldTellApartTheUnitsThatDoNotAcknowledge() {
        Turn one = turn("ACKNOWLEDGEMENT_LATE", null, "Phòng A", null, THU_2026_03_05);
        Turn other = turn("ACKNOWLEDGEMENT_LATE", null, "Phòng B", null, THU_2026_03_05);

        assertThat(Notice.of(DOSSIER, other).id())
                .isNotEqualTo(Notice.of(DOSSIER, one).id());
    }

    @Test
    void shouldAnnounceEveryKindButTheOneThatIsOnlyLookedAtAgain() {
        assertThat(Arrays.stream(NoticeKind.values())
                        .filter(kind -> kind.announcement().isEmpty()))
                .containsExactly(NoticeKind.OUTAGE_LASTS);
        assertThat(Arrays.stream(NoticeKind.values()).flatMap(kind -> kind.announcement().stream()))
                .allMatch(type ->
                        type.name().equals(NoticeKind.valueOf(type.name()).name()));
    }
}
