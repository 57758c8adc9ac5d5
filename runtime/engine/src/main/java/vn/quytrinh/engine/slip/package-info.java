/** The slips of the one-stop desk (biểu mẫu 01–07) that a dossier gives, as plain records of what its ledger and decision know. */
@NullMarked
package vn.quytrinh.engine.slip;

import org.jspecify.annotations.NullMarked;
