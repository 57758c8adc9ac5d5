package vn.quytrinh.interchange.bpmn.exchange;

/** The key of a procedure that came without one: made of its name, or else of the file's. */
final class ProcedureKey {

    private static final int LONGEST = 100;

    private ProcedureKey() {}

    static String of(String name, String fileName) {
        String key = slug(name);
        String fromFile = slug(fileName.replaceFirst("\\.[^.]*$", ""));
        return !key.isEmpty() ? key : fromFile.isEmpty() ? "ban-ve" : fromFile;
    }

    private static String slug(String text) {
        String plain = DrawnWords.folded(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-+$", "");
    }
}
