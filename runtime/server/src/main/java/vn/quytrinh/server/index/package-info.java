/** Makes the use cases of search, impact and the library, and brings the index up to date at the start. */
@NullMarked
package vn.quytrinh.server.index;

import org.jspecify.annotations.NullMarked;
