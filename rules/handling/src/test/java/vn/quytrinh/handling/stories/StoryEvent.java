package vn.quytrinh.handling.stories;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.event.Actor;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.event.VietnamTime;

/**
 * An event of a story and what the rules say to it.
 *
 * @param id its id, null where the story does not refer to it
 * @param type its type
 * @param at local time in Vietnam
 * @param unit the acting unit
 * @param role the acting role
 * @param person the acting person
 * @param data what it carries
 * @param denied the rules that deny it, sorted; empty when it is allowed. A denied event changes nothing afterwards
 */
record StoryEvent(
        @Nullable String id,
        EventType type,
        LocalDateTime at,
        @Nullable String unit,
        @Nullable String role,
        @Nullable String person,
        @Nullable Map<String, Object> data,
        @Nullable List<String> denied) {

    boolean isDenied() {
        return denied != null;
    }

    /** Returns the event as it is sent; without an id of its own it is known by its place in the story. */
    DossierEvent sent(int place) {
        return new DossierEvent(
                Objects.requireNonNullElse(id, "e" + place),
                type,
                at.atOffset(VietnamTime.OFFSET),
                null,
                new Actor(unit, role, person),
                Objects.requireNonNullElse(data, Map.of()));
    }
}
