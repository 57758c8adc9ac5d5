/** Stories of dossiers as data, with the whole decision at every instant asked about. */
@NullMarked
package vn.quytrinh.handling.stories;

import org.jspecify.annotations.NullMarked;
