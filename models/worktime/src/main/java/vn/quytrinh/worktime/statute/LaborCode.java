package vn.quytrinh.worktime.statute;

/** The editions of the labour code (Bộ luật Lao động, BLLĐ) by which a year's holidays go. */
enum LaborCode {
    /** In force from 2013-05-01, so 2014 is the first year that is wholly under it. */
    OF_2012("Bộ luật Lao động 2012 Điều 115", "Bộ luật Lao động 2012 Điều 115 khoản 3"),
    /** In force from 2021-01-01; adds the day beside National Day. */
    OF_2019("Bộ luật Lao động 2019 Điều 112", "Bộ luật Lao động 2019 Điều 111 khoản 3");

    private static final int FIRST_YEAR_OF_2019 = 2021;

    private final String holidays;
    private final String compensation;

    LaborCode(String holidays, String compensation) {
        this.holidays = holidays;
        this.compensation = compensation;
    }

    static LaborCode inForceIn(int year) {
        return year < FIRST_YEAR_OF_2019 ? OF_2012 : OF_2019;
    }

    /** Returns the article that names the holidays. */
    String holidays() {
        return holidays;
    }

    /** Returns the clause that gives a day off for a holiday on a weekly rest day. */
    String compensation() {
        return compensation;
    }
}
