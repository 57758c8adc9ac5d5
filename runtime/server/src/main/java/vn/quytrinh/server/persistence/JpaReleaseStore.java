package vn.quytrinh.server.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.index.IndexWriter;
import vn.quytrinh.engine.release.ReleaseStore;
import vn.quytrinh.engine.release.ReleaseSummary;
import vn.quytrinh.engine.release.Withdrawal;

/** Keeps releases with Hibernate. */
final class JpaReleaseStore implements ReleaseStore {

    /** Everything but the archive, which is large. */
    private static final String SUMMARY = """
            select new vn.quytrinh.server.persistence.JpaReleaseStore$Line(
                r.id, r.procedureKey, r.code, r.effectiveFrom, r.hash, r.publishedAt, r.publishedBy, r.overrideReason, w)
            from ReleaseRow r left join WithdrawalRow w on w.release = r.id
            """;

    private final EntityManager entities;
    private final IndexWriter index;

    JpaReleaseStore(EntityManager entities, IndexWriter index) {
        this.entities = entities;
        this.index = index;
    }

    /** What a query gives. */
    record Line(
            String id,
            String key,
            String code,
            LocalDate effectiveFrom,
            String hash,
            Instant publishedAt,
            String publishedBy,
            @Nullable String override,
            @Nullable WithdrawalRow row) {

        ReleaseSummary summary() {
            Withdrawal withdrawal = row == null ? null : row.withdrawal();
            return new ReleaseSummary(
                    id, key, code, effectiveFrom, hash, publishedAt, publishedBy, override, withdrawal);
        }
    }

    @Override
    public void add(ReleaseSummary summary, byte[] archive) {
        entities.persist(new ReleaseRow(summary, archive));
        entities.flush();
        index.put(summary, archive);
    }

    @Override
    public void withdraw(String id, Withdrawal withdrawal) {
        entities.persist(new WithdrawalRow(id, withdrawal));
        entities.flush();
    }

    @Override
    public Optional<ReleaseSummary> find(String id) {
        return summaries("where r.id = :value", id).findFirst();
    }

    @Override
    public Optional<byte[]> archive(String id) {
        return entities.createQuery("select archive from ReleaseRow where id = :id", byte[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ReleaseSummary> of(String key) {
        return summaries("where r.procedureKey = :value order by r.effectiveFrom desc", key)
                .toList();
    }

    @Override
    public List<ReleaseSummary> list() {
        return entities.createQuery(SUMMARY + "order by r.procedureKey, r.effectiveFrom desc", Line.class)
                .getResultStream()
                .map(Line::summary)
                .toList();
    }

    private Stream<ReleaseSummary> summaries(String where, String value) {
        return entities.createQuery(SUMMARY + where, Line.class).setParameter("value", value).getResultList().stream()
                .map(Line::summary);
    }
}
