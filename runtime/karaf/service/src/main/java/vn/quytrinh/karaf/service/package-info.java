/**
 * The runtime of procedures as services of an OSGi framework. Only texts, JSON and records cross it; errors are
 * {@link vn.quytrinh.engine.EngineException}, with a stable code and a message in Vietnamese and in English.
 */
@NullMarked
package vn.quytrinh.karaf.service;

import org.jspecify.annotations.NullMarked;
