package vn.quytrinh.handling.plan;

import org.jspecify.annotations.Nullable;

/**
 * The text a fee, an exemption or a cap rests on.
 *
 * @param text the text as the procedure writes it, null where it names none
 * @param verified whether somebody has checked it against the signed text
 */
public record FeeBasis(@Nullable String text, boolean verified) {}
