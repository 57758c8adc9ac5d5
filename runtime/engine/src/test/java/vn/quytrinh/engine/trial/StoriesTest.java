package vn.quytrinh.engine.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.engine.calendar.TestdataCalendars;
import vn.quytrinh.handling.Handling;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.model.process.Expectation;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Story;
import vn.quytrinh.procedure.json.ProcedureJson;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.worktime.MissingYearException;

class StoriesTest {
    private static final LocalDateTime BEFORE_TET = LocalDateTime.of(2026, 2, 12, 9, 0);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 5);

    private final TrialDecisions trials = new TrialDecisions(new Handling(), new TestdataCalendars().calendars());
    private final Stories stories = new Stories(trials);
    private final BoundaryStories boundaries = new BoundaryStories(trials);
    private final Procedure draft = SampleProcedures.load("y-te-mien-nhiem-gdv");

    @Test
    void shouldExpectWhatTheDraftAnsweredWhenItWasRecorded() {
        // when
        Story story = Stories.record(trials.rehearse(draft), "Qua Tết", accepted(BEFORE_TET), BEFORE_TET);
        draft.getStories().add(story);

        // then
        assertThat(values(story)).containsEntry("DUE_AT", "2026-03-05T17:00").containsEntry("SUPPLEMENT", "0/1 MAY");
        assertThat(stories.run(draft))
                .singleElement()
                .satisfies(run -> assertThat(run.holds()).isTrue());
        assertThat(new StoryFindings(stories).of(draft)).isEmpty();
    }

    @Test
    void shouldWarnWhenAChangeMovesThePromise() {
        // given
        draft.getStories().add(Stories.record(trials.rehearse(draft), "Qua Tết", accepted(BEFORE_TET), BEFORE_TET));

        // when
        draft.getLegalTimeLimit().setValue(new BigDecimal("9"));

        // then
        assertThat(stories.run(draft).get(0).differences())
                .extracting(difference -> difference.in(false))
                .contains("Due expected 2026-03-05T17:00, found 2026-03-04T17:00");
        assertThat(new StoryFindings(stories).of(draft))
                .singleElement()
                .returns("ST-01", Finding::rule)
                .returns("WARN", Finding::severity)
                .extracting(finding -> finding.message().vi())
                .asString()
                .contains("Qua Tết", "2026-03-04T17:00");

        // when
        draft.getStories()
                .set(
                        0,
                        Stories.renewed(
                                trials.rehearse(draft), draft.getStories().get(0)));

        // then
        assertThat(new StoryFindings(stories).of(draft)).isEmpty();
    }

    @Test
    void shouldSayOfAnUnreadableStoryWhatItNeeds() {
        // given
        Story story = Stories.record(trials.rehearse(draft), "Hỏng", accepted(BEFORE_TET), BEFORE_TET);
        story.getEvents().get(0).setType("ACCEPTD");
        draft.getStories().add(story);

        // when
        List<Finding> findings = new StoryFindings(stories).of(draft);

        // then
        assertThat(findings)
                .singleElement()
                .extracting(finding -> finding.message().vi())
                .asString()
                .contains("Hỏng");
        assertThat(stories.run(draft).get(0).trial())
                .isInstanceOfSatisfying(
                        Trial.Failed.class,
                        failed -> assertThat(failed.message().en()).contains("ACCEPTD"));
    }

    @Test
    void shouldKeepStoriesThroughTheExchangeForm() {
        // given
        boundaries.of(draft, NEW_YEAR).stories().forEach(draft.getStories()::add);

        // when
        Procedure read = new ProcedureJson().read(new ProcedureJson().write(draft));

        // then
        assertThat(read.getStories()).hasSameSizeAs(draft.getStories());
        assertThat(stories.run(read)).isNotEmpty().allMatch(StoryRun::holds);
    }

    @Test
    void shouldFindTheCasesAtTheEdges() {
        // when
        List<Story> found = boundaries.of(draft, NEW_YEAR).stories();

        // then
        assertThat(found)
                .extracting(Story::getName)
                .contains(
                        "Tiếp nhận 13/02/2026, trước 9 ngày nghỉ liền",
                        "Tiếp nhận ngày nghỉ 11/01/2026",
                        "Tiếp nhận ngày làm bù 10/01/2026",
                        "Yêu cầu bổ sung một lần, đang chờ",
                        "Đã bổ sung sau 3 ngày làm việc",
                        "Yêu cầu bổ sung lần thứ hai",
                        "Đúng hạn trả, chưa có kết quả",
                        "Quá hạn trả một phút",
                        "Xin lỗi, hẹn lại trước hạn một ngày",
                        "Đi hết nhánh chính, mỗi bước 30 phút")
                .anyMatch(name -> name.endsWith("ngay trước giờ chốt"));
        assertThat(values(named(found, "Yêu cầu bổ sung lần thứ hai")).get("DENIED"))
                .startsWith("SUPPLEMENT_REQUESTED ");
        assertThat(values(named(found, "Quá hạn trả một phút"))).doesNotContainKey("DENIED");
    }

    @Test
    void shouldPromiseAnotherDateFromTheCutOffOn() {
        // when
        List<Story> found = boundaries.of(draft, NEW_YEAR).stories();

        // then
        List<Story> edges = found.stream()
                .filter(story -> story.getName().contains("giờ chốt"))
                .toList();
        assertThat(edges).hasSizeGreaterThanOrEqualTo(2);
        for (int pair = 0; pair < edges.size(); pair += 2) {
            assertThat(Stories.askedAt(edges.get(pair)).plusMinutes(1)).isEqualTo(Stories.askedAt(edges.get(pair + 1)));
            assertThat(values(edges.get(pair)).get("DUE_AT"))
                    .isNotEqualTo(values(edges.get(pair + 1)).get("DUE_AT"));
        }
    }

    static List<String> samples() {
        return SampleProcedures.keys();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldPlayTheCasesOfEverySample(String key) {
        // given
        Procedure sample = SampleProcedures.load(key);

        // when
        boundaries.of(sample, NEW_YEAR).stories().forEach(sample.getStories()::add);

        // then
        assertThat(sample.getStories()).hasSizeGreaterThan(3);
        assertThat(stories.run(sample)).allMatch(StoryRun::holds);
    }

    private static Story named(List<Story> stories, String name) {
        return stories.stream()
                .filter(story -> story.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> values(Story story) {
        return story.getExpectations().stream()
                .collect(Collectors.toMap(Expectation::getAspect, Expectation::getValue));
    }

    @Test
    void shouldTellThatCasesReachIntoAYearWithoutDaysOff() {
        // when
        List<BoundaryStories.Cases> december = IntStream.rangeClosed(10, 28)
                .mapToObj(day -> boundaries.of(draft, LocalDate.of(lastYear(), 12, day)))
                .toList();

        // then
        assertThat(december).anySatisfy(found -> {
            assertThat(found.stories()).isNotEmpty();
            assertThat(found.beyond()).isNotNull().returns(lastYear() + 1, MissingYearException::year);
        });
    }

    private int lastYear() {
        return trials.calendar(draft).data().years().lastKey();
    }

    private static List<DossierEvent> accepted(LocalDateTime moment) {
        return List.of(
                new DossierEvent("e1", EventType.ACCEPTED, moment.atOffset(VietnamTime.OFFSET), null, null, Map.of()));
    }
}
