package vn.quytrinh.handling.rules;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.FactDescription;

/**
 * An apology (văn bản xin lỗi) that went out.
 *
 * @param sentAt when
 * @param sender in whose name, empty where the record does not say
 * @param inNameOfAnother whether that is a unit that did not hold the dossier then
 * @param extension from the date promised before, null where there was none
 * @param newDueAt the date it promises
 */
public record ApologyFact(
        LocalDateTime sentAt,
        String sender,
        boolean inNameOfAnother,
        @Nullable Span extension,
        @Nullable LocalDateTime newDueAt)
        implements FactDescription {

    /** Tells whether the new date lies further away than a legal parameter allows. */
    public boolean extendsBeyond(RegimeParameter longest) {
        return extension != null && newDueAt != null && newDueAt.isAfter(extension.by(longest));
    }

    @Override
    public String describe() {
        return "apology at " + sentAt + " in the name of " + sender + ", new date " + newDueAt;
    }
}
