package vn.quytrinh.handling.decision;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.Text;

/**
 * Why a fee or a paper is as it is, by what the procedure itself says.
 *
 * @param type CONDITION, EXEMPTION, CAP, FORMULA, SET_ELSEWHERE or FACTS_MISSING
 * @param text the ground in words
 * @param legalBasis the text it rests on, null where the procedure names none
 * @param verified whether somebody has checked that text against the signed one
 */
public record Ground(String type, Text text, @Nullable String legalBasis, boolean verified) {}
