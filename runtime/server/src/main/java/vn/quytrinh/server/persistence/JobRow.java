package vn.quytrinh.server.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import vn.quytrinh.engine.JobProgress;

/** How far a job has come, in the database. */
@Entity
@NullUnmarked
@Table(name = "job_progress")
class JobRow {

    @Id
    private String job;

    @Column(name = "after_key")
    private String after;

    private long done;

    protected JobRow() {}

    JobRow(String job) {
        this.job = job;
    }

    void become(JobProgress.Mark mark) {
        after = mark.after();
        done = mark.done();
    }

    JobProgress.Mark mark() {
        return new JobProgress.Mark(after, done);
    }
}
