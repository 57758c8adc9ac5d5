/** Reads the audit log: who did what, exports, whether it is as it was written, and the whole story of a dossier. */
@NullMarked
package vn.quytrinh.engine.audit;

import org.jspecify.annotations.NullMarked;
