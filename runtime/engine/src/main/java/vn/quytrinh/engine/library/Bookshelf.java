package vn.quytrinh.engine.library;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.handling.event.VietnamTime;

/** Lists the procedures that somebody sees: those of the own agencies, of those above them and of none in particular. */
public final class Bookshelf {

    private final Shelf shelf;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    /**
     * Makes the use case.
     *
     * @param shelf lists procedures
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public Bookshelf(Shelf shelf, UnitOfWork unitOfWork, InstantSource clock) {
        this.shelf = shelf;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Lists procedures.
     *
     * @param question which
     * @param offset how many to leave out
     * @param limit how many at most
     * @param caller who asks
     */
    public List<ShelfLine> list(ShelfQuestion question, int offset, int limit, Caller caller) {
        return unitOfWork.read(() -> shelf.list(question, today(), caller.scope(), offset, limit));
    }

    /**
     * Counts procedures and how many of them are in force.
     *
     * @param question which
     * @param caller who asks
     */
    public Coverage count(ShelfQuestion question, Caller caller) {
        return unitOfWork.read(() -> shelf.count(question, today(), caller.scope()));
    }

    /** Returns the fields there are. */
    public List<String> fields(Caller caller) {
        return unitOfWork.read(() -> shelf.fields(caller.scope()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.OFFSET);
    }
}
