package vn.quytrinh.interchange.format;

import java.util.Objects;
import vn.quytrinh.interchange.guard.Message;

/**
 * Something to know about a file that was read: a doubt, or a part that was kept but not understood.
 *
 * @param level how grave it is
 * @param code a stable code in capitals
 * @param place where in the file, for people, for example {@code Bảng 2, dòng 5}; empty for the whole file
 * @param text what it is
 */
public record Remark(Level level, String code, String place, Message text) {

    /** How grave a remark is. */
    public enum Level {
        /** Somebody must look: it may have been taken wrongly. */
        DOUBT,
        /** Only told. */
        NOTE
    }

    /** Makes a doubt. */
    public static Remark doubt(String code, String place, String vi, String en) {
        return new Remark(Level.DOUBT, code, place, new Message(vi, en));
    }

    /** Makes a note. */
    public static Remark note(String code, String place, String vi, String en) {
        return new Remark(Level.NOTE, code, place, new Message(vi, en));
    }

    public Remark {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
    }
}
