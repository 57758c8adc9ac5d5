package vn.quytrinh.engine.quality;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: keeps the checks of libraries, how far they have come, and the last result of each agency. */
public interface LibraryStore {

    /**
     * What is asked for.
     *
     * @param run the run, not begun
     * @param request the codes expected and abolished, as JSON
     */
    record Line(LibraryRun run, String request) {}

    /** Adds a run that is to be done. */
    void add(Line line);

    /** Returns a run. */
    Optional<LibraryRun> find(String id);

    /** Returns the runs of an agency, the latest first. */
    List<LibraryRun> of(String agency);

    /** Returns the runs that are not done, the earliest first. */
    List<Line> unfinished();

    /**
     * Takes a run, unless somebody works at it.
     *
     * @param id the run
     * @param now the time
     * @param lostBefore who has not been heard of since then has left it
     * @return whether it was taken
     */
    boolean take(String id, Instant now, Instant lostBefore);

    /** Notes how far a run has come, and that somebody works at it. */
    void progress(String id, int done, int total, Instant now);

    /**
     * Keeps the result of a run and forgets the earlier runs of its agency.
     *
     * @param id the run
     * @param now the time
     * @param report the result as JSON
     * @param workbook the result as XLSX
     * @param point what it found in numbers, which is never forgotten
     */
    void finish(String id, Instant now, byte[] report, byte[] workbook, TrendPoint point);

    /** Returns what the checks of an agency found, the latest first. */
    List<TrendPoint> trend(String agency, int limit);

    /** Keeps that a run failed. */
    void fail(String id, Instant now, String failure);

    /** Returns the result of a run as JSON. */
    Optional<byte[]> report(String id);

    /** Returns the result of a run as XLSX. */
    Optional<byte[]> workbook(String id);
}
