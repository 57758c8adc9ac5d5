/** The engine's ports for a runtime that stores nothing: releases as they were installed, and the calendar that is shipped. */
@NullMarked
package vn.quytrinh.karaf.service.memory;

import org.jspecify.annotations.NullMarked;
