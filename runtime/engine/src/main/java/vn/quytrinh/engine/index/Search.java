package vn.quytrinh.engine.index;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.UnitOfWork;

/**
 * Finds what stands in the newest drafts, whatever the accents (tìm kiếm): those of the caller's agencies, of agencies above them,
 * and those of no agency in particular.
 */
public final class Search {

    private final Finder finder;
    private final UnitOfWork unitOfWork;

    /**
     * Makes the use case.
     *
     * @param finder looks into the index
     * @param unitOfWork the transactions
     */
    public Search(Finder finder, UnitOfWork unitOfWork) {
        this.finder = finder;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Finds what holds every word of a question at the beginning of a word.
     *
     * @param text what was typed; without a letter or digit it finds nothing
     * @param kind what is wanted, null for everything
     * @param offset how many to leave out
     * @param limit how many at most
     * @param caller who asks
     * @return what was found, the best first
     */
    public List<Found> find(String text, @Nullable EntryKind kind, int offset, int limit, Caller caller) {
        List<String> words = IndexText.words(text);
        return words.isEmpty()
                ? List.of()
                : unitOfWork.read(() -> finder.find(new Finder.Question(words, kind, caller.scope()), offset, limit));
    }

    /**
     * Counts what a question finds.
     *
     * @param text what was typed
     * @param caller who asks
     * @return how many there are of each kind; a kind of which there are none is left out
     */
    public Map<EntryKind, Integer> count(String text, Caller caller) {
        List<String> words = IndexText.words(text);
        return words.isEmpty()
                ? Map.of()
                : unitOfWork.read(() -> finder.count(new Finder.Question(words, null, caller.scope())));
    }
}
