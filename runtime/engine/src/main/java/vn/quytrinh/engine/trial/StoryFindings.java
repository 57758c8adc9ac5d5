package vn.quytrinh.engine.trial;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.rulebase.Text;

/** Tells which stories of a procedure no longer end as they are expected to. */
public final class StoryFindings {
    private static final Citation ISO = new Citation("TCVN ISO 9001:2015", "8.5.6", false);
    private static final Text REMEDY = new Text(
            "Mở chạy thử, xem tình huống: sửa quy trình, hoặc nhận kết quả mới nếu nó đúng.",
            "Open the trial and look at the story: mend the procedure, or take the new answer over if it is right.");

    private final Stories stories;

    /**
     * Makes the findings.
     *
     * @param stories plays the stories, not null
     */
    public StoryFindings(Stories stories) {
        this.stories = stories;
    }

    /** Returns a warning for each story of a procedure that does not hold, in no order. */
    public List<Finding> of(Procedure procedure) {
        return stories.run(procedure).stream()
                .filter(run -> !run.holds())
                .map(StoryFindings::finding)
                .toList();
    }

    private static Finding finding(StoryRun run) {
        String name = Objects.requireNonNullElse(run.story().getName(), "?");
        return new Finding(
                "ST-01",
                "WARN",
                Objects.requireNonNullElse(run.story().getId(), ""),
                new Text(
                        "Tình huống thử \"%s\" cho kết quả khác mong đợi: %s.".formatted(name, differences(run, true)),
                        "The story \"%s\" does not end as expected: %s.".formatted(name, differences(run, false))),
                ISO,
                REMEDY);
    }

    private static String differences(StoryRun run, boolean vietnamese) {
        if (run.differences().isEmpty() && run.trial() instanceof Trial.Failed failed) {
            return vietnamese ? failed.message().vi() : failed.message().en();
        }
        return run.differences().stream()
                .map(difference -> difference.in(vietnamese))
                .collect(Collectors.joining("; "));
    }
}
