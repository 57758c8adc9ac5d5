package vn.quytrinh.engine.trial;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.model.process.Expectation;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Story;
import vn.quytrinh.model.process.StoryEvent;
import vn.quytrinh.rulebase.Text;

/**
 * Plays the stories of drafts (tình huống thử) and tells where the answer is not what they expect. Nothing is stored. Thread-safe, as
 * long as nobody changes the draft meanwhile.
 */
public final class Stories {
    /** The code of a failure: a story that cannot be understood. */
    public static final String UNREADABLE = "STORY_UNREADABLE";

    private static final JsonMapper JSON = new JsonMapper();

    private final TrialDecisions trials;

    /**
     * Makes the use case.
     *
     * @param trials decides, not null
     */
    public Stories(TrialDecisions trials) {
        this.trials = trials;
    }

    /**
     * Plays every story of a draft.
     *
     * @param draft the draft; it is only read
     * @return what came of each, in their order
     */
    public List<StoryRun> run(Procedure draft) {
        if (draft.getStories().isEmpty()) {
            return List.of();
        }
        Rehearsal rehearsal = trials.rehearse(draft);
        return draft.getStories().stream().map(story -> run(rehearsal, story)).toList();
    }

    private static StoryRun run(Rehearsal rehearsal, Story story) {
        Trial trial = trial(rehearsal, story);
        List<StoryRun.Difference> differences = new ArrayList<>();
        for (Expectation expectation : story.getExpectations()) {
            StoryAspect aspect = aspect(expectation.getAspect());
            String expected = Objects.requireNonNullElse(expectation.getValue(), "");
            String found = aspect == null ? null : aspect.of(trial);
            if (!expected.equals(found)) {
                differences.add(new StoryRun.Difference(
                        Objects.requireNonNullElse(expectation.getAspect(), ""), aspect, expected, found));
            }
        }
        return new StoryRun(story, trial, differences);
    }

    /**
     * Makes a story of what was played; it expects what the draft answers now.
     *
     * @param draft the draft
     * @param name what people call the story
     * @param events what happened, in order
     * @param at the moment asked about
     * @return the story, part of nothing
     */
    public static Story record(Rehearsal draft, String name, List<DossierEvent> events, LocalDateTime at) {
        Story story = ProcessFactory.eINSTANCE.createStory();
        story.setName(name);
        story.setAskedAt(at.toString());
        events.forEach(event -> story.getEvents().add(written(event)));
        expect(story, draft.decide(events, at.atOffset(VietnamTime.OFFSET)));
        return story;
    }

    /** Returns a copy of a story that expects what the draft answers now. */
    public static Story renewed(Rehearsal draft, Story story) {
        Story renewed = EcoreUtil.copy(story);
        renewed.getExpectations().clear();
        expect(renewed, trial(draft, story));
        return renewed;
    }

    /**
     * Returns the events of a story.
     *
     * @throws HandlingException {@code STORY_UNREADABLE} when one cannot be understood
     */
    public static List<DossierEvent> events(Story story) {
        List<DossierEvent> events = new ArrayList<>();
        for (StoryEvent event : story.getEvents()) {
            events.add(read(event, events.size() + 1));
        }
        return events;
    }

    /**
     * Returns the moment that a story asks about.
     *
     * @throws HandlingException {@code STORY_UNREADABLE} when it says none
     */
    public static LocalDateTime askedAt(Story story) {
        return moment(story.getAskedAt());
    }

    private static Trial trial(Rehearsal draft, Story story) {
        try {
            OffsetDateTime at = askedAt(story).atOffset(VietnamTime.OFFSET);
            return draft.decide(events(story), at);
        } catch (HandlingException unreadable) {
            return new Trial.Failed(unreadable.code(), new Text(unreadable.vietnamese(), unreadable.english()));
        }
    }

    private static void expect(Story story, Trial trial) {
        for (StoryAspect aspect : StoryAspect.values()) {
            String value = aspect.of(trial);
            if (value != null) {
                Expectation expectation = ProcessFactory.eINSTANCE.createExpectation();
                expectation.setAspect(aspect.name());
                expectation.setValue(value);
                story.getExpectations().add(expectation);
            }
        }
    }

    private static StoryEvent written(DossierEvent event) {
        StoryEvent written = ProcessFactory.eINSTANCE.createStoryEvent();
        written.setType(event.type().name());
        written.setAt(event.localTime().toString());
        if (!event.data().isEmpty()) {
            written.setData(JSON.writeValueAsString(event.data()));
        }
        return written;
    }

    private static DossierEvent read(StoryEvent event, int place) {
        EventType type = EventType.sent().stream()
                .filter(each -> each.name().equals(event.getType()))
                .findFirst()
                .orElseThrow(() -> unreadable("loại sự kiện", "the type of an event", event.getType()));
        return new DossierEvent(
                "e" + place, type, moment(event.getAt()).atOffset(VietnamTime.OFFSET), null, null, data(event));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(StoryEvent event) {
        if (event.getData() == null || event.getData().isBlank()) {
            return Map.of();
        }
        try {
            return JSON.readValue(event.getData(), LinkedHashMap.class);
        } catch (JacksonException noObject) {
            throw unreadable("một đối tượng JSON", "a JSON object", event.getData());
        }
    }

    private static LocalDateTime moment(@Nullable String text) {
        try {
            return LocalDateTime.parse(Objects.requireNonNullElse(text, ""));
        } catch (DateTimeException noMoment) {
            throw unreadable("một thời điểm dạng 2026-02-12T09:00", "a time like 2026-02-12T09:00", text);
        }
    }

    private static @Nullable StoryAspect aspect(@Nullable String name) {
        for (StoryAspect aspect : StoryAspect.values()) {
            if (aspect.name().equals(name)) {
                return aspect;
            }
        }
        return null;
    }

    private static HandlingException unreadable(String vietnamese, String english, @Nullable String found) {
        return new HandlingException(
                UNREADABLE,
                "Tình huống thử cần %s nhưng gặp \"%s\". Hãy xóa tình huống rồi lưu lại từ chạy thử."
                        .formatted(vietnamese, found),
                "The story needs %s but has \"%s\". Delete it and save it anew from a trial."
                        .formatted(english, found));
    }
}
