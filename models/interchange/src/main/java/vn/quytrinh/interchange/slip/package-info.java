/**
 * The slips of the one-stop desk (biểu mẫu 01–07), under the number and name of the form in force on the day that governs the
 * dossier.
 */
@NullMarked
package vn.quytrinh.interchange.slip;

import org.jspecify.annotations.NullMarked;
