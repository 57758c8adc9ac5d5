package vn.quytrinh.interchange.reading;

import vn.quytrinh.interchange.source.Place;

/**
 * What one cell or paragraph was taken for.
 *
 * @param place where it stands
 * @param meaning what it was taken for
 * @param confidence how sure that is
 * @param taken the value taken from it, in words
 * @param draft the key of the draft it went into, empty for none
 * @param element the id of the element of that draft, for example {@code S02}; empty for the draft itself
 */
public record CellReading(
        Place place, Meaning meaning, Confidence confidence, String taken, String draft, String element) {}
