/** What leaves the server: webhooks, Kafka and the stream. */
@NullMarked
package vn.quytrinh.server.out;

import org.jspecify.annotations.NullMarked;
