package vn.quytrinh.interchange.page;

/**
 * The paper and its margins, in millimetres (NĐ 30/2020/NĐ-CP, Phụ lục I: A4; top and bottom 20–25, left 30–35, right
 * 15–20).
 */
public final class Paper {

    /** The short side of A4. */
    public static final int SHORT = 210;
    /** The long side of A4. */
    public static final int LONG = 297;
    /** The margin at the top. */
    public static final int TOP = 20;
    /** The margin at the bottom. */
    public static final int BOTTOM = 20;
    /** The margin on the left, where it is bound. */
    public static final int LEFT = 30;
    /** The margin on the right. */
    public static final int RIGHT = 15;

    private Paper() {}

    /** Returns the width between the margins. */
    public static int width(boolean landscape) {
        return (landscape ? LONG : SHORT) - LEFT - RIGHT;
    }

    /** Returns the height between the margins. */
    public static int height(boolean landscape) {
        return (landscape ? SHORT : LONG) - TOP - BOTTOM;
    }
}
