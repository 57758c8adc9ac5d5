package vn.quytrinh.engine.trial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.Story;

/**
 * What came of playing a story.
 *
 * @param story the story
 * @param trial the answer
 * @param differences where the answer is not what the story expects
 */
public record StoryRun(Story story, Trial trial, List<Difference> differences) {

    /** Checks and copies. */
    public StoryRun {
        differences = List.copyOf(differences);
    }

    /**
     * Something that is not as expected.
     *
     * @param name the name of what the story looks at
     * @param aspect what of the answer that is, null when nobody knows it
     * @param expected what the story expects
     * @param found what the answer says, null when it says nothing of it
     */
    public record Difference(
            String name,
            @Nullable StoryAspect aspect,
            String expected,
            @Nullable String found) {

        /** Returns a sentence of what is expected and what is found. */
        public String in(boolean vietnamese) {
            String what = aspect == null
                    ? name
                    : vietnamese ? aspect.text().vi() : aspect.text().en();
            String wanted = expected.isEmpty() ? (vietnamese ? "không có" : "none") : expected;
            String got = found == null || found.isEmpty() ? (vietnamese ? "không có" : "none") : found;
            return vietnamese
                    ? what + " mong đợi " + wanted + ", nay là " + got
                    : what + " expected " + wanted + ", found " + got;
        }
    }

    /** Tells whether all is as expected; a story that expects nothing holds while there is an answer. */
    public boolean holds() {
        return differences.isEmpty() && !(story.getExpectations().isEmpty() && trial instanceof Trial.Failed);
    }
}
