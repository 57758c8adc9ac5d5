/** What governs a dossier: the law in force at its acceptance. */
@NullMarked
package vn.quytrinh.procedure.law.regime;

import org.jspecify.annotations.NullMarked;
