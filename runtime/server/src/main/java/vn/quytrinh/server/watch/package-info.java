/** The jobs that one node at a time does, on the database all nodes share. */
@NullMarked
package vn.quytrinh.server.watch;

import org.jspecify.annotations.NullMarked;
