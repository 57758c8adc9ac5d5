/** The REST contract as a servlet of the HTTP whiteboard. */
@NullMarked
package vn.quytrinh.karaf.rest;

import org.jspecify.annotations.NullMarked;
