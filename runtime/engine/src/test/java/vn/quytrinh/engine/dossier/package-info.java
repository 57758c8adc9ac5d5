/** Tests. */
@NullMarked
package vn.quytrinh.engine.dossier;

import org.jspecify.annotations.NullMarked;
