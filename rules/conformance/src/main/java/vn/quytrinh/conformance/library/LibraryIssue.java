package vn.quytrinh.conformance.library;

import vn.quytrinh.rulebase.Text;

/**
 * One thing to look after in a library.
 *
 * @param kind what it is
 * @param procedure the key of the procedure, or the code that has none
 * @param element the id of the element it is about, empty for all of the procedure
 * @param message what was found
 */
public record LibraryIssue(IssueKind kind, String procedure, String element, Text message) {}
