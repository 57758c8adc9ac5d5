package vn.quytrinh.conformance.library;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.Procedure;

/**
 * The procedures of an agency, and what the national database says of their codes.
 *
 * @param procedures the procedures, none twice
 * @param expected the codes the agency is to handle
 * @param abolished the abolished codes, each with what replaces it, empty when nothing does
 * @param territory the territory whose law counts for the agency, null for the nation
 */
public record Library(
        List<Procedure> procedures,
        Set<String> expected,
        Map<String, String> abolished,
        @Nullable String territory) {

    public Library {
        procedures = List.copyOf(procedures);
        expected = Set.copyOf(expected);
        abolished = Map.copyOf(abolished);
    }
}
