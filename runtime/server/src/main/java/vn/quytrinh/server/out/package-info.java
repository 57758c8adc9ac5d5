/** Tells others outside: by webhook, by Kafka, and as a stream of server-sent events. */
@NullMarked
package vn.quytrinh.server.out;

import org.jspecify.annotations.NullMarked;
