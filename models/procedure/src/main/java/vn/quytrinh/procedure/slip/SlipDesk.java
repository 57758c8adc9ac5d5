package vn.quytrinh.procedure.slip;

import org.jspecify.annotations.Nullable;

/**
 * Who issues a slip.
 *
 * @param upperAgency the agency above
 * @param agency the agency or public service centre
 * @param place the place of the date line
 * @param desk the desk, with its address
 * @param phone its telephone number
 * @param website where to look for the dossier
 * @param officer who receives or guides
 */
public record SlipDesk(
        @Nullable String upperAgency,
        @Nullable String agency,
        @Nullable String place,
        @Nullable String desk,
        @Nullable String phone,
        @Nullable String website,
        @Nullable String officer) {}
