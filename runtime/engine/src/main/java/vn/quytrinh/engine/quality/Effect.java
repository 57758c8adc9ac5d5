package vn.quytrinh.engine.quality;

/** What a finding does to the approval and publication of a draft. */
public enum Effect {
    /** Nothing may be put forward or published while it stands, but by an administrator with a reason (chặn ban hành). */
    BLOCKS,
    /** Whoever puts forward or publishes has to say why all the same (phải nêu lý do). */
    NEEDS_REASON,
    /** It is told, no more. */
    TOLD
}
