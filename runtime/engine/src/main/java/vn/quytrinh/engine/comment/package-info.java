/** What people say to each other about a draft, in threads that are resolved. */
@NullMarked
package vn.quytrinh.engine.comment;

import org.jspecify.annotations.NullMarked;
