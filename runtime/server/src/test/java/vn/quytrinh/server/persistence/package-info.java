/** Tests of the migrations and the transactions. */
@NullMarked
package vn.quytrinh.server.persistence;

import org.jspecify.annotations.NullMarked;
