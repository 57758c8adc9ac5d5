package vn.quytrinh.conformance;

import vn.quytrinh.rulebase.Text;

/**
 * A repair that the designer can offer (sửa nhanh): it changes nothing but what it names.
 *
 * @param kind what is done: {@code ADD_FORM}, {@code SET_UNIT}, {@code SPLIT_APPROVAL} or {@code CUT_LONGEST_LANE}
 * @param element the id of the element that is changed
 * @param value what is put there, empty where the kind says all
 * @param text what will be done, in words
 */
public record QuickFix(String kind, String element, String value, Text text) {}
