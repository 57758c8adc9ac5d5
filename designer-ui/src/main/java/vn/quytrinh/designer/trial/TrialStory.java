package vn.quytrinh.designer.trial;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.event.VietnamTime;

/** The dossier that is played: what has happened to it, and which moment it is taken to be. All times are Vietnam's. */
final class TrialStory {
    private final List<DossierEvent> events = new ArrayList<>();
    private LocalDateTime receivedAt;
    private LocalDateTime now;

    /** Begins with the acceptance of the dossier. */
    TrialStory(LocalDateTime receivedAt) {
        this.receivedAt = receivedAt;
        this.now = receivedAt;
        play(EventType.ACCEPTED, Map.of());
    }

    /** Begins with what has been played before, at the moment that was asked about. */
    TrialStory(List<DossierEvent> events, LocalDateTime now) {
        this.events.addAll(events);
        this.receivedAt = events.isEmpty() ? now : events.getFirst().localTime();
        this.now = now;
    }

    List<DossierEvent> events() {
        return List.copyOf(events);
    }

    LocalDateTime receivedAt() {
        return receivedAt;
    }

    LocalDateTime now() {
        return now;
    }

    OffsetDateTime instant() {
        return now.atOffset(VietnamTime.OFFSET);
    }

    /** Takes it to be another moment; events after it have not happened yet. */
    void moveTo(LocalDateTime moment) {
        now = moment;
    }

    /** Moves the receipt, and everything after it by as much. */
    void receiveAt(LocalDateTime moment) {
        Duration shift = Duration.between(receivedAt, moment);
        receivedAt = moment;
        now = now.plus(shift);
        events.replaceAll(event -> at(event, event.localTime().plus(shift)));
    }

    /** Lets an event happen now. */
    void play(EventType type, Map<String, Object> data) {
        events.add(new DossierEvent("e" + (events.size() + 1), type, instant(), null, null, data));
    }

    /** Lets an event have happened at another time. */
    void retime(int index, LocalDateTime moment) {
        events.set(index, at(events.get(index), moment));
        if (index == 0) {
            receivedAt = moment;
        }
        if (index == events.size() - 1 && now.isBefore(moment)) {
            now = moment;
        }
    }

    /** Takes the last event back, and the time with it. */
    void takeBack() {
        events.removeLast();
        now = events.isEmpty() ? receivedAt : events.getLast().localTime();
    }

    private static DossierEvent at(DossierEvent event, LocalDateTime moment) {
        return new DossierEvent(
                event.eventId(), event.type(), moment.atOffset(VietnamTime.OFFSET), null, event.actor(), event.data());
    }
}
