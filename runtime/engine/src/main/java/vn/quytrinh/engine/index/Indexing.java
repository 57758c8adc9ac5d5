package vn.quytrinh.engine.index;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.procedure.DraftStore;
import vn.quytrinh.engine.release.ReleaseStore;

/** Brings the index up to date where it does not know everything: after an update of the product, or when it was forgotten. */
public final class Indexing {

    private static final int PAGE = 50;

    private final IndexStore store;
    private final IndexWriter writer;
    private final DraftStore drafts;
    private final ReleaseStore releases;
    private final UnitOfWork unitOfWork;

    /**
     * Makes the use case.
     *
     * @param store where the index is kept
     * @param writer writes it
     * @param drafts the drafts
     * @param releases the releases
     * @param unitOfWork the transactions
     */
    public Indexing(
            IndexStore store, IndexWriter writer, DraftStore drafts, ReleaseStore releases, UnitOfWork unitOfWork) {
        this.store = store;
        this.writer = writer;
        this.drafts = drafts;
        this.releases = releases;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Adds what the index does not know, page by page: what is done stays done when it is interrupted.
     *
     * @param progress hears how far it has come
     * @return how many drafts and releases were added
     */
    public long catchUp(Progress progress) {
        long total = unitOfWork.read(store::count);
        long done = pages(0, total, store::missingDrafts, this::draft, progress);
        return pages(done, total, store::missingReleases, this::release, progress);
    }

    /**
     * Forgets the index and makes it anew.
     *
     * @param progress hears how far it has come
     * @return how many drafts and releases there are
     */
    public long rebuild(Progress progress) {
        Retry.write(unitOfWork, () -> {
            store.clear();
            return true;
        });
        return catchUp(progress);
    }

    private long pages(
            long before, long total, IntFunction<List<String>> missing, Consumer<String> add, Progress progress) {
        long done = before;
        while (true) {
            int size = Retry.write(unitOfWork, () -> {
                List<String> page = missing.apply(PAGE);
                page.forEach(add);
                return page.size();
            });
            if (size == 0) {
                return done;
            }
            done += size;
            progress.at(done, total);
        }
    }

    private void draft(String key) {
        drafts.current(key).ifPresent(draft -> writer.put(draft, drafts::current));
    }

    private void release(String id) {
        releases.find(id).ifPresent(release -> releases.archive(id).ifPresent(archive -> writer.put(release, archive)));
    }
}
