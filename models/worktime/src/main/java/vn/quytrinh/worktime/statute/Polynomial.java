package vn.quytrinh.worktime.statute;

/** Evaluates polynomials by Horner's scheme. */
final class Polynomial {

    private Polynomial() {}

    /** Returns {@code c0 + c1 x + c2 x² + …}. */
    static double at(double x, double... coefficients) {
        double value = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            value = value * x + coefficients[i];
        }
        return value;
    }
}
