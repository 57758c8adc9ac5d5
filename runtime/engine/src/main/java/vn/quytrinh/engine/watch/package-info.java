/** The watch: what time alone makes of dossiers, told once when it has come about. */
@NullMarked
package vn.quytrinh.engine.watch;

import org.jspecify.annotations.NullMarked;
