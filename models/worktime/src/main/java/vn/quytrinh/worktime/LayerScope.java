package vn.quytrinh.worktime;

/** Says whose calendar a layer is, from the widest to the closest. */
public enum LayerScope {
    /** The nation (toàn quốc). */
    NATION("Toàn quốc", "Nation"),
    /** A province or centrally run city (tỉnh, thành phố). */
    PROVINCE("Tỉnh, thành phố", "Province"),
    /** An agency (cơ quan). */
    AGENCY("Cơ quan", "Agency"),
    /** A unit of an agency (đơn vị). */
    UNIT("Đơn vị", "Unit");

    private final String vietnamese;
    private final String english;

    LayerScope(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /**
     * Returns the scope in Vietnamese.
     *
     * @return the name
     */
    public String vietnamese() {
        return vietnamese;
    }

    /**
     * Returns the scope in English.
     *
     * @return the name
     */
    public String english() {
        return english;
    }
}
