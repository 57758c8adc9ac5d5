/** Who did what: the audit log with its chain, and the whole story of a dossier. */
@NullMarked
package vn.quytrinh.designer.audit;

import org.jspecify.annotations.NullMarked;
