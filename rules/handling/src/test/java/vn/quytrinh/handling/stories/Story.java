package vn.quytrinh.handling.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.DossierHistory;
import vn.quytrinh.handling.Handling;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.handling.organisation.Succession;
import vn.quytrinh.handling.organisation.SuccessionRegister;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.rulebase.Text;
import vn.quytrinh.worktime.Outage;
import vn.quytrinh.worktime.OutageRegister;
import vn.quytrinh.worktime.WorktimeException;

/**
 * The story of one dossier: what happened to it, what the rules said to each event, and when somebody asked about it.
 *
 * @param title what it tells
 * @param procedure the procedure
 * @param code the dossier's code
 * @param calendars changes of the calendar by name; a release that was published later knows them
 * @param outages the announced outages
 * @param successions what became of units
 * @param events the events in order
 * @param questions the instants asked about, each with a golden file
 */
record Story(
        Text title,
        StoryProcedure procedure,
        String code,
        @Nullable Map<String, List<StoryCalendar>> calendars,
        @Nullable List<Outage> outages,
        @Nullable List<Succession> successions,
        List<StoryEvent> events,
        List<StoryQuestion> questions) {

    /** The calendar a story begins with. */
    private static final String FIRST = "first";

    private static final Handling HANDLING = new Handling();
    private static final Map<List<Object>, Release> RELEASES = new ConcurrentHashMap<>();

    /**
     * An answer that could not be given.
     *
     * @param error the stable code
     * @param message what was expected, found and may be tried
     */
    record Unanswered(String error, Text message) {}

    /** Returns the release published with a calendar of the story; a null name is the calendar it begins with. */
    Release release(@Nullable String calendar) {
        String name = Objects.requireNonNullElse(calendar, FIRST);
        Map<String, List<StoryCalendar>> known = Objects.requireNonNullElse(calendars, Map.of());
        if (!name.equals(FIRST) && !known.containsKey(name)) {
            throw new IllegalStateException("Expected one of the calendars " + known.keySet() + " but found " + name);
        }
        List<StoryCalendar> changes = known.getOrDefault(name, List.of());
        return RELEASES.computeIfAbsent(
                List.of(procedure, changes),
                key -> Release.load(
                        procedure.publish(StoryCalendar.shipped(changes)).bytes()));
    }

    /** Returns the history up to a place, without the events that were denied before it. */
    DossierHistory history(int place) {
        List<DossierEvent> sent = new ArrayList<>();
        for (int i = 0; i <= place; i++) {
            if (i == place || !events.get(i).isDenied()) {
                sent.add(events.get(i).sent(i + 1));
            }
        }
        return history(sent);
    }

    /** Returns the history of everything that was allowed. */
    DossierHistory history() {
        List<DossierEvent> sent = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (!events.get(i).isDenied()) {
                sent.add(events.get(i).sent(i + 1));
            }
        }
        return history(sent);
    }

    private DossierHistory history(List<DossierEvent> sent) {
        return new DossierHistory(
                code,
                sent,
                new OutageRegister(Objects.requireNonNullElse(outages, List.of())),
                new SuccessionRegister(Objects.requireNonNullElse(successions, List.of())));
    }

    /** Returns what the rules say to an event when it comes. */
    Answer answerTo(int place) {
        DossierHistory history = history(place);
        StoryEvent event = events.get(place);
        return HANDLING.decide(release(null), history, event.at().atOffset(VietnamTime.OFFSET));
    }

    /** Returns the decision at an instant asked about, or why there is none. */
    Object answerTo(StoryQuestion question) {
        try {
            return HANDLING.decide(
                    release(question.calendar()), history(), question.at().atOffset(VietnamTime.OFFSET));
        } catch (WorktimeException e) {
            return new Unanswered(e.code(), new Text(e.vietnamese(), e.english()));
        } catch (HandlingException e) {
            return new Unanswered(e.code(), new Text(e.vietnamese(), e.english()));
        }
    }
}
