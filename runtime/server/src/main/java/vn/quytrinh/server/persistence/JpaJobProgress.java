package vn.quytrinh.server.persistence;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import vn.quytrinh.engine.JobProgress;

/** Notes in the database how far jobs have come. */
final class JpaJobProgress implements JobProgress {

    private final EntityManager entities;

    JpaJobProgress(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Mark> find(String job) {
        return Optional.ofNullable(entities.find(JobRow.class, job)).map(JobRow::mark);
    }

    @Override
    public void put(String job, Mark mark) {
        JobRow row = entities.find(JobRow.class, job);
        if (row == null) {
            row = new JobRow(job);
            row.become(mark);
            entities.persist(row);
        } else {
            row.become(mark);
        }
        entities.flush();
    }

    @Override
    public void remove(String job) {
        entities.createQuery("delete from JobRow where job = :job")
                .setParameter("job", job)
                .executeUpdate();
    }
}
