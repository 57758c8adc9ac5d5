package vn.quytrinh.server.rest;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.slip.GivenSlip;

/**
 * A slip that a dossier gives, on the wire.
 *
 * @param form the number of the form in force for the dossier
 * @param kind what it is for, whatever its number
 * @param name its name in the law
 * @param event the event that gives it, null for one that is owed or goes with the whole dossier
 * @param at when it was given, or since when it can be
 * @param owed whether it still has to be sent
 * @param basis where the law has the form
 * @param verified false while nobody has checked number and name against the signed text
 * @param fieldsVerified false while nobody has checked its fields against it
 */
record SlipView(
        String form,
        String kind,
        String name,
        @Nullable String event,
        OffsetDateTime at,
        boolean owed,
        String basis,
        boolean verified,
        boolean fieldsVerified) {

    static SlipView of(GivenSlip slip) {
        return new SlipView(
                slip.form().number(),
                slip.form().kind(),
                slip.form().name(),
                slip.event(),
                slip.at(),
                slip.owed(),
                slip.form().citation().text(),
                slip.form().verified(),
                slip.form().fieldsVerified());
    }
}
