package vn.quytrinh.engine;

/** Refuses a change of something of which somebody else has saved another version meanwhile. */
public final class StaleVersion {

    private StaleVersion() {}

    /**
     * Returns the refusal.
     *
     * @param code the code of the error
     * @param vi what it is, in Vietnamese, at the beginning of a sentence: {@code Tài liệu SO-01}
     * @param en what it is, in English: {@code the document SO-01}
     * @param opened the version that the change was made on
     * @param current the newest version
     * @param by who saved that
     */
    public static EngineException of(String code, String vi, String en, int opened, int current, String by) {
        return new EngineException(
                ErrorKind.CONFLICT,
                code,
                "%s được mở ở phiên bản %d nhưng nay là phiên bản %d do %s lưu. Hãy mở lại và làm lại thay đổi."
                        .formatted(vi, opened, current, by),
                "Expected version %d of %s to be the newest but %s has saved version %d. Maybe open it again and repeat the change."
                        .formatted(opened, en, by, current));
    }
}
