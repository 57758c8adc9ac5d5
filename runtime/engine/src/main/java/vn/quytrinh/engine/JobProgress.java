package vn.quytrinh.engine;

import java.util.Optional;

/** Port: notes how far a long job has come, so that it can be taken up after a crash. */
public interface JobProgress {

    /** Returns how far a job has come, empty when it does not run. */
    Optional<Mark> find(String job);

    /** Notes how far a job has come. */
    void put(String job, Mark mark);

    /** Forgets a job that is done. */
    void remove(String job);

    /**
     * How far a job has come.
     *
     * @param after the key of the last thing that is done
     * @param done how many are done
     */
    record Mark(String after, long done) {

        /** The beginning. */
        public static final Mark START = new Mark("", 0);
    }
}
