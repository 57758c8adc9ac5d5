package vn.quytrinh.engine.slip;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.procedure.law.regime.FormInForce;
import vn.quytrinh.procedure.slip.SlipRecord;

/**
 * A slip that a dossier gives.
 *
 * @param form the form in force on the day that governs the dossier
 * @param event the id of the event that gives it, null for one that is owed, or that goes with the whole dossier
 * @param at when it was given, or since when it can be
 * @param owed whether it still has to be sent
 * @param content what it says
 */
public record GivenSlip(
        FormInForce form, @Nullable String event, OffsetDateTime at, boolean owed, SlipRecord content) {}
