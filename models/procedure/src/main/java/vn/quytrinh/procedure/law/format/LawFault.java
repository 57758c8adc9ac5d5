package vn.quytrinh.procedure.law.format;

/**
 * One thing wrong with a register.
 *
 * @param file the name of the file
 * @param line the line, from 1
 * @param vietnamese what was expected, what was found and what to try, in Vietnamese
 * @param english the same in English
 */
public record LawFault(String file, int line, String vietnamese, String english) {

    /** Returns the fault with its place, in English: {@code parameters.yaml:12: Expected …}. */
    public String text() {
        return file + ":" + line + ": " + english;
    }
}
