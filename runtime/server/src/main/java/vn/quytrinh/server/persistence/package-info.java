/** Keeps drafts, releases, dossiers and the audit log with Hibernate. */
@NullMarked
package vn.quytrinh.server.persistence;

import org.jspecify.annotations.NullMarked;
