/** Tests of the migrations. */
@NullMarked
package vn.quytrinh.server.persistence;

import org.jspecify.annotations.NullMarked;
