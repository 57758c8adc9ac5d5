package vn.quytrinh.designer.command;

import java.io.PrintStream;
import java.util.List;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.guard.Message;

/** Tells people what happened, beside the results: in Vietnamese, or in English after {@code --lang en}. */
final class Speech {

    private final PrintStream err;
    private final boolean english;

    Speech(List<String> arguments, PrintStream err) {
        this.err = err;
        int option = arguments.indexOf("--lang");
        english = arguments.contains("--lang=en")
                || option >= 0
                        && option + 1 < arguments.size()
                        && arguments.get(option + 1).equals("en");
    }

    String of(Message text) {
        return of(text.vi(), text.en());
    }

    String of(String vi, String en) {
        return english ? en : vi;
    }

    void say(Message text) {
        err.println(of(text));
    }

    void say(String code, Message text) {
        err.println(code + ": " + of(text));
    }

    void say(String file, Remark remark) {
        String place = remark.place().isEmpty() ? "" : " [" + remark.place() + "]";
        err.println(file + place + " " + remark.code() + ": " + of(remark.text()));
    }
}
