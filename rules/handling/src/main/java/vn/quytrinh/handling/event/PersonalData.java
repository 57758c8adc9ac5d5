package vn.quytrinh.handling.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What an event says of people (dữ liệu cá nhân): the actor's person and the fields of the data that are declared personal.
 * A decision depends on who is the same person as whom, never on who a person is, so that a person can be erased later.
 */
public final class PersonalData {

    /** The fields of an event's data that may hold personal data: texts, or objects and lists of texts. */
    public static final Set<String> FIELDS = Set.of("signer", "applicant", "recipient", "contact", "note");

    private static final String PERSON = "/actor/person";

    private PersonalData() {}

    /**
     * Returns the personal values of an event.
     *
     * @param event the event
     * @return the values by their JSON pointers, such as {@code /actor/person}
     */
    public static Map<String, String> of(DossierEvent event) {
        Map<String, String> values = new LinkedHashMap<>();
        replace(event, (pointer, value) -> {
            values.put(pointer, value);
            return value;
        });
        return values;
    }

    /**
     * Replaces the personal values of an event.
     *
     * @param event the event
     * @param by gives the new value for a JSON pointer and the value that stands there
     * @return the event with the new values; blank texts stay
     */
    public static DossierEvent replace(DossierEvent event, BinaryOperator<String> by) {
        Actor actor = event.actor();
        String person = actor == null ? null : actor.person();
        if (actor != null && person != null && !person.isBlank()) {
            actor = actor.withPerson(by.apply(PERSON, person));
        }
        return new DossierEvent(
                event.eventId(), event.type(), event.occurredAt(), event.recordedAt(), actor, data(event.data(), by));
    }

    private static Map<String, Object> data(Map<String, Object> data, BinaryOperator<String> by) {
        List<String> personal =
                FIELDS.stream().filter(data::containsKey).sorted().toList();
        if (personal.isEmpty()) {
            return data;
        }
        Map<String, Object> replaced = new HashMap<>(data);
        personal.forEach(name -> replaced.put(name, value(data.get(name), "/data/" + name, by)));
        return replaced;
    }

    private static @Nullable Object value(@Nullable Object value, String pointer, BinaryOperator<String> by) {
        if (value instanceof String text) {
            return text.isBlank() ? text : by.apply(pointer, text);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> sorted = new TreeMap<>();
            map.forEach((name, inner) -> sorted.put(String.valueOf(name), inner));
            sorted.replaceAll((name, inner) -> value(inner, pointer + "/" + escaped(name), by));
            return sorted;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> replaced = new ArrayList<>(list.size());
            for (int i = 0; i < list.size(); i++) {
                replaced.add(value(list.get(i), pointer + "/" + i, by));
            }
            return replaced;
        }
        return value;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * Calls the people of a history by the order in which they first appear: {@code #1}, {@code #2}, …
     *
     * @param events the events in order
     * @return the events without who the people are
     */
    public static List<DossierEvent> numbered(List<DossierEvent> events) {
        Map<String, String> numbers = new HashMap<>();
        BinaryOperator<String> number =
                (pointer, value) -> numbers.computeIfAbsent(value.strip(), other -> "#" + (numbers.size() + 1));
        return events.stream().map(event -> replace(event, number)).toList();
    }
}
