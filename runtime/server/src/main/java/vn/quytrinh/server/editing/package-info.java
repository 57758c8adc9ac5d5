/** Brings what people do to drafts before they are versions, and what they say about them. */
@NullMarked
package vn.quytrinh.server.editing;

import org.jspecify.annotations.NullMarked;
