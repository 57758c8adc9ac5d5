package vn.quytrinh.engine.library;

import java.time.LocalDate;
import java.util.List;
import vn.quytrinh.engine.AgencyScope;

/** Port: lists procedures by what the index keeps of their newest drafts. */
public interface Shelf {

    /** Returns a part of the list. */
    List<ShelfLine> list(ShelfQuestion question, LocalDate today, AgencyScope scope, int offset, int limit);

    /** Counts the list. */
    Coverage count(ShelfQuestion question, LocalDate today, AgencyScope scope);

    /** Returns the fields (lĩnh vực) there are, in order. */
    List<String> fields(AgencyScope scope);
}
