package vn.quytrinh.engine.impact;

import vn.quytrinh.engine.comment.Subject;

/**
 * What is left at a place for somebody to look at.
 *
 * @param subject the place
 * @param text what is to be looked at, in Vietnamese
 */
record Remark(Subject subject, String text) {}
