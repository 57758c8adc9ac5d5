package vn.quytrinh.handling.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The components the dossier must have.
 *
 * @param required the components required by what is known
 * @param missing the numbers of the required components that were not handed in; empty until the reception lists them
 */
public record Papers(List<Paper> required, List<Integer> missing) {

    /**
     * A component.
     *
     * @param no its number in the published list
     * @param name its name
     * @param requirement MANDATORY, CONDITIONAL or OPTIONAL
     * @param condition when it is required, in words
     * @param replacedByDatabase the database that replaces the paper, null where none does
     */
    public record Paper(
            int no,
            String name,
            String requirement,
            @Nullable String condition,
            @Nullable String replacedByDatabase) {}
}
