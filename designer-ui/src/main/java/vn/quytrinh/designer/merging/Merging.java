package vn.quytrinh.designer.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.designer.comparison.Compared;
import vn.quytrinh.designer.comparison.ComparedShelf;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.quality.JudgedFinding;
import vn.quytrinh.engine.quality.Quality;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.comparison.Comparison;

/** Finds what can be merged, and what both sides went on from. */
@Component
public final class Merging {
    private static final int MOST_LOOKED_AT = 30;

    private final ComparedShelf shelf;
    private final Quality quality;

    /**
     * Makes the bean.
     *
     * @param shelf what can be compared, not null
     * @param quality the rules, not null
     */
    public Merging(ComparedShelf shelf, Quality quality) {
        this.shelf = shelf;
        this.quality = quality;
    }

    /** Returns what the rules find in a procedure. */
    public List<Finding> findings(Procedure procedure) {
        return quality.check(procedure).findings().stream()
                .map(JudgedFinding::finding)
                .toList();
    }

    /**
     * Returns a version that somebody made while the caller worked on from an older one.
     *
     * @param title what it is called
     * @param theirs the newer version
     * @param upon the number of the version that the caller went on from
     */
    public OtherDraft newer(String title, Procedure theirs, int upon, Caller caller) {
        List<Compared> ancestors = new ArrayList<>(shelf.versions(theirs.getId()));
        ancestors.removeIf(each -> Integer.parseInt(each.name()) > upon);
        ancestors.sort(Comparator.comparing(each -> !each.name().equals(String.valueOf(upon))));
        return new OtherDraft(title, theirs, ancestors, true, reader(caller));
    }

    /**
     * Returns any version of the same or another procedure. What was imported goes on from the older version that it differs least
     * from; from what two different procedures went on is not known.
     *
     * @param key the procedure of the caller's draft
     * @param other what is to be merged into it
     * @param title what it is called
     */
    public OtherDraft other(String key, Compared other, String title, Caller caller) {
        Procedure theirs = shelf.read(other, caller);
        List<Compared> versions = shelf.versions(key);
        if (!other.key().equals(key)) {
            List<Compared> all = new ArrayList<>(versions);
            all.addAll(shelf.versions(other.key()));
            return new OtherDraft(title, theirs, all, false, reader(caller));
        }
        List<Compared> older = versions.stream()
                .filter(each -> other.isRelease() || Integer.parseInt(each.name()) < Integer.parseInt(other.name()))
                .toList();
        List<Compared> ancestors = new ArrayList<>(older);
        older.stream()
                .limit(MOST_LOOKED_AT)
                .min(Comparator.comparingInt(each -> apart(each, theirs, caller)))
                .ifPresent(nearest -> {
                    ancestors.remove(nearest);
                    ancestors.addFirst(nearest);
                });
        return new OtherDraft(title, theirs, ancestors, !ancestors.isEmpty(), reader(caller));
    }

    /** Finds what an address names. */
    public Compared find(String key, String name) {
        return shelf.find(key, name);
    }

    private int apart(Compared version, Procedure theirs, Caller caller) {
        return Comparison.of(shelf.read(version, caller), theirs).differences().size();
    }

    private Function<Compared, Procedure> reader(Caller caller) {
        return version -> shelf.read(version, caller);
    }
}
