package vn.quytrinh.conformance.fact;

/**
 * What the clock policy says of supplement requests (yêu cầu bổ sung hồ sơ).
 *
 * @param element the id of the clock policy
 * @param allowed how many requests a dossier may get
 * @param specialLaw whether a special law is named for it
 * @param steps the ids of the steps with a way to a supplement request, in words; empty when none
 * @param termStated whether it is said within what time the request must be made
 */
public record SupplementPolicy(String element, int allowed, boolean specialLaw, String steps, boolean termStated) {}
