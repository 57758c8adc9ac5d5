package vn.quytrinh.handling.decision;

/** The answer to a history: a decision, or the refusal of one of its events. */
public sealed interface Answer permits Decision, Denial {}
