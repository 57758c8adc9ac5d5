package vn.quytrinh.engine.procedure;

import vn.quytrinh.model.process.Procedure;

/**
 * A draft opened for work. The model belongs to the caller, who may change it and save it.
 *
 * @param summary what was opened
 * @param procedure the model
 */
public record OpenDraft(DraftSummary summary, Procedure procedure) {}
