/** The REST interface, version 1. */
@NullMarked
package vn.quytrinh.server.rest;

import org.jspecify.annotations.NullMarked;
