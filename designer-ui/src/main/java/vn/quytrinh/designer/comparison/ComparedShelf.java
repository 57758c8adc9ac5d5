package vn.quytrinh.designer.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.editing.WorkingCopies;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.engine.procedure.DraftVersion;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.law.citation.FoldedText;

/** Everything of a procedure that can be compared: the draft, its versions and its releases. */
@Component
public class ComparedShelf {
    private final Procedures procedures;
    private final WorkingCopies copies;
    private final Releases releases;

    /**
     * Makes the bean.
     *
     * @param procedures the versions, not null
     * @param copies what people are working on, not null
     * @param releases what was published, not null
     */
    ComparedShelf(Procedures procedures, WorkingCopies copies, Releases releases) {
        this.procedures = procedures;
        this.copies = copies;
        this.releases = releases;
    }

    /**
     * Returns what there is: the draft, then the releases, then the versions, the newest first.
     *
     * @throws EngineException {@code PROCEDURE_UNKNOWN}
     */
    public List<Compared> list(String key) {
        List<Compared> all = new ArrayList<>();
        all.add(Compared.draft(key));
        releases.list(key)
                .forEach(release -> all.add(new Compared(
                        key,
                        Compared.RELEASE + release.id(),
                        release.publishedBy(),
                        release.publishedAt(),
                        release.effectiveFrom().toString())));
        procedures.versions(key).forEach(version -> all.add(of(version)));
        return all;
    }

    /**
     * Returns the procedures in which some words occur, whatever their case and diacritics; those with the same national code first.
     *
     * @param like the key of a procedure, whose code counts
     * @param words words of the name, the code or the key; blank for all
     */
    List<DraftSummary> procedures(String like, String words) {
        List<DraftSummary> all = procedures.list();
        String code = all.stream()
                .filter(each -> each.key().equals(like))
                .map(DraftSummary::code)
                .findFirst()
                .orElse("");
        String sought = FoldedText.of(words);
        return all.stream()
                .filter(each -> FoldedText.of(each.name() + " " + each.code() + " " + each.key())
                        .contains(sought))
                .sorted(Comparator.comparing(each -> !each.code().equals(code)))
                .toList();
    }

    /** Returns what a procedure is called. */
    DraftSummary procedure(String key) {
        return procedures.versions(key).getFirst().summary();
    }

    /** Returns the versions alone, the newest first. */
    public List<Compared> versions(String key) {
        return procedures.versions(key).stream().map(ComparedShelf::of).toList();
    }

    /** Returns what was published last; the version before the newest where nothing was. */
    Compared earlier(String key) {
        List<Compared> all = list(key);
        return all.stream().filter(Compared::isRelease).findFirst().orElseGet(() -> {
            List<Compared> versions = versions(key);
            return versions.get(Math.min(1, versions.size() - 1));
        });
    }

    /**
     * Finds something by the name that an address gives it.
     *
     * @throws EngineException {@code PROCEDURE_UNKNOWN}, {@code REVISION_UNKNOWN}
     */
    public Compared find(String key, String name) {
        return list(key).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new EngineException(
                        ErrorKind.NOT_FOUND,
                        "REVISION_UNKNOWN",
                        "Không có phiên bản \"%s\" của %s. Hãy chọn trong danh sách phiên bản.".formatted(name, key),
                        "Expected a version of %s but found \"%s\". Maybe choose one from the list of versions."
                                .formatted(key, name)));
    }

    /** Tells whether somebody may change the procedure of which something is a version. */
    public boolean mayEdit(Compared compared, Caller caller) {
        return procedures.mayEdit(compared.key(), caller);
    }

    /**
     * Reads something.
     *
     * @param compared what to read
     * @param caller who asks; the draft is theirs where they have changed one
     * @return a model of the caller's own
     */
    public Procedure read(Compared compared, Caller caller) {
        if (compared.isRelease()) {
            return releases.procedure(compared.name().substring(Compared.RELEASE.length()));
        }
        if (!compared.isDraft()) {
            return procedures
                    .open(compared.key(), Integer.parseInt(compared.name()))
                    .procedure();
        }
        return mayEdit(compared, caller)
                ? copies.open(compared.key(), caller).procedure()
                : procedures.open(compared.key()).procedure();
    }

    private static Compared of(DraftVersion version) {
        return new Compared(
                version.summary().key(),
                String.valueOf(version.summary().revision()),
                version.summary().savedBy(),
                version.summary().savedAt(),
                Objects.requireNonNullElse(version.note(), ""));
    }
}
