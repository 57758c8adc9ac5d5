package vn.quytrinh.server.persistence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.ObjIntConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quytrinh.engine.index.EntryKind;
import vn.quytrinh.engine.index.Finder;
import vn.quytrinh.engine.index.Found;

/** Finds what the index in the database keeps. */
final class JdbcFinder implements Finder {

    private static final Comparator<Find> BEST_FIRST = Comparator.comparingInt(Find::rank)
            .thenComparing((Find find) -> find.entry().kind())
            .thenComparing(find -> find.entry().foldedTitle())
            .thenComparing(find -> find.procedure().foldedName())
            .thenComparing(find -> find.procedure().key())
            .thenComparingInt(Find::no);

    private final Findables findables;

    JdbcFinder(JdbcTemplate database) {
        this.findables = new Findables(database);
    }

    private record Find(int rank, FindableProcedure procedure, int no) {

        FindableEntry entry() {
            return procedure.entries().get(no);
        }

        Found told() {
            return new Found(
                    entry().kind(),
                    procedure.key(),
                    procedure.name(),
                    procedure.code(),
                    procedure.agency(),
                    entry().element(),
                    entry().title());
        }
    }

    /** Keeps only as many as are asked for, however many there are. */
    @Override
    public List<Found> find(Question question, int offset, int limit) {
        int most = offset + limit;
        if (most <= 0) {
            return List.of();
        }
        List<String> words = begun(question);
        String phrase = " " + question.phrase();
        PriorityQueue<Find> best = new PriorityQueue<>(BEST_FIRST.reversed());
        each(question, words, (procedure, no) -> {
            FindableEntry entry = procedure.entries().get(no);
            if (question.kind() == null || entry.kind() == question.kind()) {
                best.add(new Find(rank(question, procedure, entry, words, phrase), procedure, no));
                if (best.size() > most) {
                    best.remove();
                }
            }
        });
        return best.stream().sorted(BEST_FIRST).skip(offset).map(Find::told).toList();
    }

    @Override
    public Map<EntryKind, Integer> count(Question question) {
        Map<EntryKind, Integer> counts = new EnumMap<>(EntryKind.class);
        each(
                question,
                begun(question),
                (procedure, no) -> counts.merge(procedure.entries().get(no).kind(), 1, Integer::sum));
        return counts;
    }

    /** A code that was typed comes before everything. */
    private static int rank(
            Question question, FindableProcedure procedure, FindableEntry entry, List<String> words, String phrase) {
        boolean coded = entry.kind() == EntryKind.PROCEDURE
                && procedure.code().toLowerCase(Locale.ROOT).equals(question.phrase());
        return coded ? 0 : entry.rank(words, phrase);
    }

    private void each(Question question, List<String> words, ObjIntConsumer<FindableProcedure> found) {
        for (FindableProcedure procedure : findables.now()) {
            if (Sight.covers(question.scope(), procedure.agency())) {
                List<FindableEntry> entries = procedure.entries();
                for (int no = 0; no < entries.size(); no++) {
                    if (entries.get(no).holds(words)) {
                        found.accept(procedure, no);
                    }
                }
            }
        }
    }

    private static List<String> begun(Question question) {
        List<String> words = new ArrayList<>();
        question.words().forEach(word -> words.add(" " + word));
        return words;
    }
}
