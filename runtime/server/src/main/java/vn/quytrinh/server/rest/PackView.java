package vn.quytrinh.server.rest;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.pack.Enforcement;
import vn.quytrinh.engine.quality.AskedRule;
import vn.quytrinh.engine.quality.OwnPack;
import vn.quytrinh.engine.quality.UsedPack;
import vn.quytrinh.rulebase.Text;

/**
 * A pack of rules as an agency uses it, as it is sent.
 *
 * @param id its id
 * @param name what people call it
 * @param edition the version that its authors gave it
 * @param used whether the agency asks it
 * @param enforcement what its findings do to a publication: ADVISORY, ERRORS or FULL
 * @param own who published it when; null for a shipped pack
 * @param rules its rules, null in lists
 */
record PackView(
        String id,
        Text name,
        String edition,
        boolean used,
        Enforcement enforcement,
        @Nullable OwnView own,
        @Nullable List<AskedRule> rules) {

    /** The version of a pack that an agency has published, with its text where it is asked for. */
    record OwnView(
            String agency,
            int version,
            OffsetDateTime publishedAt,
            String publishedBy,
            @Nullable String document) {

        static OwnView of(OwnPack own, boolean withDocument) {
            return new OwnView(
                    own.agency(),
                    own.version(),
                    Vietnam.time(own.publishedAt()),
                    own.publishedBy(),
                    withDocument ? own.document() : null);
        }
    }

    static PackView summary(UsedPack used) {
        return view(used, false);
    }

    static PackView whole(UsedPack used) {
        return view(used, true);
    }

    private static PackView view(UsedPack used, boolean whole) {
        OwnPack own = used.own();
        return new PackView(
                used.pack().id(),
                used.pack().name(),
                used.pack().version(),
                used.used(),
                used.enforcement(),
                own == null ? null : OwnView.of(own, whole),
                whole ? used.rules() : null);
    }
}
