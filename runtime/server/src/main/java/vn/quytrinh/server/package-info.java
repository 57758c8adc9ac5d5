/** The runtime as a Spring Boot service. */
@NullMarked
package vn.quytrinh.server;

import org.jspecify.annotations.NullMarked;
