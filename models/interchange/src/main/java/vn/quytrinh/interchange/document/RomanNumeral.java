package vn.quytrinh.interchange.document;

/** Numbers as annexes bear them. */
final class RomanNumeral {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private RomanNumeral() {}

    /**
     * Returns a number in Roman signs.
     *
     * @param number from 1 to 3999
     */
    static String of(int number) {
        if (number < 1 || number > 3999) {
            throw new IllegalArgumentException("Expected a number from 1 to 3999 but got " + number + ".");
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
