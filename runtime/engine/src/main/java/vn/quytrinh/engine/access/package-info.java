/** Who may use the service: API clients with their keys, and users. */
@NullMarked
package vn.quytrinh.engine.access;

import org.jspecify.annotations.NullMarked;
