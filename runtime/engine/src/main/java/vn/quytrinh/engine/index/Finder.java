package vn.quytrinh.engine.index;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AgencyScope;

/** Port: finds what the index keeps. */
public interface Finder {

    /** Returns a part of what was found, the best first. */
    List<Found> find(Question question, int offset, int limit);

    /** Returns how many there are of each kind, whatever kind is asked for. */
    Map<EntryKind, Integer> count(Question question);

    /**
     * What to look for.
     *
     * @param words the words, each of which begins a word of what is found, at least one
     * @param kind what is wanted, null for everything
     * @param scope the agencies of whoever asks
     */
    record Question(List<String> words, @Nullable EntryKind kind, AgencyScope scope) {

        public Question {
            words = List.copyOf(words);
        }

        /** Returns the words as they follow one another. */
        public String phrase() {
            return String.join(" ", words);
        }
    }
}
