package vn.quytrinh.interchange.reading.head;

import vn.quytrinh.interchange.reading.Confidence;
import vn.quytrinh.interchange.source.Place;

/**
 * A value with where it stands in the source.
 *
 * @param <T> what it is
 * @param value the value
 * @param place where it stands
 * @param confidence how sure it is
 */
public record Sourced<T>(T value, Place place, Confidence confidence) {}
