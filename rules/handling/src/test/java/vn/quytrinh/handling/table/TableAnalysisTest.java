package vn.quytrinh.handling.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static vn.quytrinh.handling.table.TestdataTable.GROUP;
import static vn.quytrinh.handling.table.TestdataTable.ONLINE;
import static vn.quytrinh.handling.table.TestdataTable.OWNER;
import static vn.quytrinh.handling.table.TestdataTable.PAGES;
import static vn.quytrinh.handling.table.TestdataTable.SIGNED;
import static vn.quytrinh.handling.table.TestdataTable.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.table.TableReport.Gap;
import vn.quytrinh.handling.table.TableReport.NotAnalysed;
import vn.quytrinh.handling.table.TableReport.Overlap;
import vn.quytrinh.handling.table.TableReport.OverlapKind;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.model.decision.HitPolicy;
import vn.quytrinh.procedure.samples.SampleProcedures;

class TableAnalysisTest {

    static Stream<TestdataTable> soundTables() {
        return Stream.of(
                table(HitPolicy.UNIQUE, ONLINE).row("true", "\"S01\"").row("false", "\"S02\""),
                table(HitPolicy.UNIQUE, GROUP).row("\"A\",\"B\"", "\"S01\"").row("not(\"A\", \"B\")", "\"S02\""),
                table(HitPolicy.UNIQUE, PAGES).row("<= 2", "\"S01\"").row("> 2", "\"S02\""),
                table(HitPolicy.UNIQUE, SIGNED)
                        .row("< date(\"2026-07-01\")", "\"S01\"")
                        .row("[@\"2026-07-01\"..@\"2026-12-31\"]", "\"S02\"")
                        .row("> date(\"2026-12-31\")", "\"S03\""),
                table(HitPolicy.UNIQUE, SIGNED)
                        .row("<= date(\"2026-06-30\")", "\"S01\"")
                        .row(">= date(\"2026-07-01\")", "\"S02\""),
                table(HitPolicy.FIRST, OWNER, PAGES)
                        .row("\"Hà Nội\"", "< 5", "\"S01\"")
                        .row("-", "-", "\"S02\""),
                table(HitPolicy.ANY, PAGES).row("< 5", "\"S01\"").row("> 1", "\"S01\""),
                table(HitPolicy.COLLECT, ONLINE).row("-", "\"S01\"").row("-", "\"S02\""));
    }

    @ParameterizedTest
    @MethodSource("soundTables")
    void shouldFindNothingInASoundTable(TestdataTable sound) {
        TableReport report = sound.analyse();

        assertThat(report.isSound()).as("%s", report).isTrue();
    }

    @Test
    void shouldFindTheSamplesSound() {
        assertThat(SampleProcedures.all())
                .flatMap(procedure -> procedure.getTables())
                .isNotEmpty()
                .allMatch(table -> TableAnalysis.of(table).isSound());
    }

    @Test
    void shouldShowAGapWithAnInput() {
        TableReport report = table(HitPolicy.UNIQUE, PAGES, ONLINE)
                .row("[1..5]", "-", "\"S01\"")
                .row("> 5", "true", "\"S02\"")
                .row("< 1", "-", "\"S03\"")
                .analyse();

        assertThat(report.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.example()).containsExactly(entry("pages", new BigDecimal("6")), entry("online", false));
            assertThat(gap.sentence().vi())
                    .isEqualTo("Không có dòng nào áp dụng khi Số trang = 6, Nộp trực tuyến = không.");
            assertThat(gap.sentence().en()).isEqualTo("No row applies when Pages = 6, Submitted online = no.");
        });
    }

    @Test
    void shouldShowTheGapBetweenNeighbours() {
        TableReport numbers = table(HitPolicy.UNIQUE, PAGES)
                .row("< 5", "\"S01\"")
                .row("> 5", "\"S02\"")
                .analyse();
        TableReport fractions = table(HitPolicy.UNIQUE, PAGES)
                .row("<= 5", "\"S01\"")
                .row(">= 6", "\"S02\"")
                .analyse();
        TableReport dates = table(HitPolicy.UNIQUE, SIGNED)
                .row("< @\"2026-06-30\"", "\"S01\"")
                .row(">= @\"2026-07-01\"", "\"S02\"")
                .analyse();
        TableReport texts =
                table(HitPolicy.UNIQUE, OWNER).row("\"khác\"", "\"S01\"").analyse();

        assertThat(numbers.gaps()).extracting(gap -> gap.example().get("pages")).containsExactly(new BigDecimal("5"));
        assertThat(fractions.gaps())
                .extracting(gap -> gap.example().get("pages"))
                .containsExactly(new BigDecimal("5.5"));
        assertThat(dates.gaps())
                .extracting(gap -> gap.example().get("signed"))
                .containsExactly(LocalDate.of(2026, 6, 30));
        assertThat(texts.gaps()).extracting(gap -> gap.example().get("owner")).containsExactly("khác nữa");
    }

    @Test
    void shouldTakeTwoColumnsOfOneFactTogether() {
        TableReport report = table(HitPolicy.UNIQUE, PAGES, PAGES)
                .row(">= 1", "<= 5", "\"S01\"")
                .row("> 5", "-", "\"S02\"")
                .analyse();

        assertThat(report.gaps()).extracting(Gap::example).containsExactly(Map.of("pages", BigDecimal.ZERO));
    }

    @Test
    void shouldFindNoAnswerInATableWithoutRows() {
        assertThat(table(HitPolicy.UNIQUE, ONLINE).analyse().gaps()).hasSize(1);
    }

    @Test
    void shouldShowAConflictWithAnInput() {
        TestdataTable overlapping = table(HitPolicy.UNIQUE, PAGES, ONLINE)
                .row("<= 5", "-", "\"S01\"")
                .row(">= 5", "true", "\"S02\"")
                .row("> 5", "false", "\"S02\"");

        assertThat(overlapping.analyse().overlaps()).singleElement().satisfies(overlap -> {
            assertThat(overlap.kind()).isEqualTo(OverlapKind.CONFLICT);
            assertThat(overlap.first()).isEqualTo(1);
            assertThat(overlap.second()).isEqualTo(2);
            assertThat(overlap.example()).containsExactly(entry("pages", new BigDecimal("5")), entry("online", true));
            assertThat(overlap.sentence().vi()).startsWith("Dòng 1 và dòng 2 cùng áp dụng khi Số trang = 5");
        });
        assertThatThrownBy(() -> overlapping
                        .compile()
                        .decide("T1", overlapping.analyse().overlaps().get(0).example()))
                .isInstanceOfSatisfying(
                        HandlingException.class, e -> assertThat(e.code()).isEqualTo("TABLE_CONFLICT"));
    }

    @Test
    void shouldCallAnOverlapUnderAnyAConflictOnlyWhenTheRowsDisagree() {
        TableReport report = table(HitPolicy.ANY, PAGES)
                .row("< 5", "\"S01\"")
                .row("> 1", "\"S01\"")
                .row("> 9", "\"S02\"")
                .analyse();

        assertThat(report.overlaps())
                .extracting(Overlap::first, Overlap::second)
                .containsExactly(Tuple.tuple(2, 3));
    }

    @Test
    void shouldSayWhichRowHidesAnotherUnderFirst() {
        TableReport report = table(HitPolicy.FIRST, PAGES)
                .row("< 5", "\"S01\"")
                .row("< 9", "\"S02\"")
                .row("[2..3]", "\"S03\"")
                .row("-", "\"S04\"")
                .analyse();

        assertThat(report.overlaps())
                .extracting(Overlap::kind, Overlap::first, Overlap::second)
                .containsExactly(Tuple.tuple(OverlapKind.MASKED, 1, 2), Tuple.tuple(OverlapKind.MASKED, 1, 3));
        assertThat(report.unreachable()).singleElement().satisfies(row -> {
            assertThat(row.row()).isEqualTo(3);
            assertThat(row.example()).containsKey("pages");
            assertThat(row.sentence().en()).startsWith("Row 3 never decides");
        });
    }

    @Test
    void shouldFindARowHiddenByTwoTogether() {
        TableReport report = table(HitPolicy.FIRST, PAGES)
                .row("<= 5", "\"S01\"")
                .row("> 5", "\"S02\"")
                .row("[1..9]", "\"S03\"")
                .analyse();

        assertThat(report.unreachable())
                .extracting(TableReport.UnreachableRow::row)
                .containsExactly(3);
    }

    @Test
    void shouldRankByConclusionUnderPriority() {
        TableReport report = table(HitPolicy.PRIORITY, PAGES)
                .row("> 100", "\"HIGH\"")
                .row("[1..5]", "\"LOW\"")
                .row("-", "\"HIGH\"")
                .analyse();

        assertThat(report.unreachable())
                .extracting(TableReport.UnreachableRow::row)
                .containsExactly(2);
    }

    @Test
    void shouldFindRowsThatNothingSatisfies() {
        TableReport report = table(HitPolicy.UNIQUE, PAGES, GROUP)
                .row("[5..1]", "-", "\"S01\"")
                .row("-", "\"D\"", "\"S02\"")
                .row("-", "-", "\"S03\"")
                .analyse();

        assertThat(report.unreachable())
                .extracting(TableReport.UnreachableRow::row)
                .containsExactly(1, 2);
        assertThat(report.unreachable()).allMatch(row -> row.example() == null);
    }

    @Test
    void shouldSayWhatItDidNotAnalyseAndNotGuess() {
        TableReport report = table(HitPolicy.UNIQUE, PAGES, ONLINE)
                .row("> string length(\"abc\")", "true", "\"S01\"")
                .row("-", "false", "\"S\" + \"02\"")
                .analyse();

        assertThat(report.notAnalysed())
                .extracting(NotAnalysed::row, NotAnalysed::column)
                .containsExactly(Tuple.tuple(1, 1), Tuple.tuple(2, 3));
        assertThat(report.notAnalysed().get(0).sentence().vi()).startsWith("Không phân tích được dòng 1, cột 1");
        assertThat(report.gaps()).isEmpty();
        assertThat(report.overlaps()).isEmpty();
        assertThat(report.isSound()).isFalse();
    }

    @Test
    void shouldStopAtTheLimitAndSaySo() {
        var facts = Stream.iterate(0, i -> i < 20, i -> i + 1)
                .map(i -> TestdataTable.fact("f" + i, "f" + i, "f" + i, FactType.NUMBER))
                .toArray(Fact[]::new);
        TestdataTable wide = table(HitPolicy.COLLECT, facts);
        var random = new Random(7);
        for (int row = 0; row < 200; row++) {
            String[] cells = new String[21];
            for (int column = 0; column < 20; column++) {
                int from = random.nextInt(50);
                cells[column] = random.nextInt(3) == 0 ? "[%d..%d]".formatted(from, from + 40) : "-";
            }
            cells[20] = "\"S01\"";
            wide.row(cells);
        }

        assertThat(wide.analyse().limited()).isTrue();
    }

    @Test
    void shouldNameEveryFaultOfATableThatIsNotOneYet() {
        var unfinished = table(HitPolicy.UNIQUE, PAGES).row("1").row("1", "\"S01\"", "\"S02\"");

        assertThatThrownBy(unfinished::analyse).isInstanceOfSatisfying(HandlingException.class, e -> {
            assertThat(e.code()).isEqualTo("TABLE_INVALID");
            assertThat(e.vietnamese()).contains("dòng 1 cần 1 ô kết luận nhưng có 0", "dòng 2 cần 1 ô kết luận");
            assertThat(e.english()).contains("row 1: expected 1 conclusion cells but found 0", "row 2");
        });
    }
}
