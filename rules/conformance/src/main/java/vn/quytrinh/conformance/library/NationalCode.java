package vn.quytrinh.conformance.library;

/** The code of the national database, without the part that names a province. */
final class NationalCode {

    private NationalCode() {}

    static String of(String code) {
        return code.replaceFirst("\\.H\\d{2}$", "");
    }
}
