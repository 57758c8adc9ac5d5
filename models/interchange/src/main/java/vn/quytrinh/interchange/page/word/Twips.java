package vn.quytrinh.interchange.page.word;

import java.math.BigInteger;

/** Lengths in twentieths of a point, as DOCX counts them. */
final class Twips {

    private static final double PER_MILLIMETRE = 1440 / 25.4;

    private Twips() {}

    static BigInteger ofMillimetres(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * PER_MILLIMETRE));
    }
}
