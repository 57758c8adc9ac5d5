package vn.quytrinh.designer.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.quytrinh.designer.story.Chromium;

/**
 * Prints how long a large procedure takes to open and an edit to show, for one person alone and with many who have a procedure open,
 * and what memory the server needs for them. Arguments: {@code --editors=100 --steps=60 --heap=1500m --port=18080}.
 */
public final class EditorLoad {
    private static final int REPEATED = 9;

    private EditorLoad() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        int editors = Integer.parseInt(argument(arguments, "editors", "100"));
        int steps = Integer.parseInt(argument(arguments, "steps", "60"));
        int port = Integer.parseInt(argument(arguments, "port", "18080"));
        String heap = argument(arguments, "heap", "1500m");
        try (ServedDesigner server = new ServedDesigner(port, heap);
                Chromium chromium = new Chromium()) {
            for (int number = 0; number <= editors; number++) {
                server.importProcedure(LargeProcedure.document(key(number), steps));
            }
            alone(server, chromium, steps);
            say("before the others: heap in use %d MiB, process %d MiB", server.heapInUse(), server.resident());
            together(server, chromium, steps, editors);
            say(
                    "%d people, each with %d steps open and edited: heap in use %d MiB, process %d MiB (-Xmx%s)",
                    editors, steps, server.heapInUse(), server.resident(), heap);
        }
    }

    private static void alone(ServedDesigner server, Chromium chromium, int steps) {
        EditorDesk desk = new EditorDesk(chromium.open(), server.address());
        desk.signIn("analyst", ServedDesigner.PASSWORD);
        List<Double> opened = new ArrayList<>();
        List<Double> edited = new ArrayList<>();
        List<Double> left = new ArrayList<>();
        for (int round = 0; round < REPEATED; round++) {
            opened.add(desk.open(key(0)));
            for (int edit = 0; edit < 3; edit++) {
                int days = 100 + 6 * round + 2 * edit;
                edited.add(desk.edit("Thẩm định nội dung phần " + (steps - 1), days, "Tab"));
                left.add(desk.edit("Thẩm định nội dung phần " + (steps - 1), days + 1, "Enter"));
            }
            desk.back();
        }
        say("alone, %d steps, open: first %.0f ms, %s", steps, opened.get(0), summary(opened));
        say("alone, edit on screen: %s", summary(edited));
        say("alone, edit on screen and the next step's properties: %s", summary(left));
    }

    private static void together(ServedDesigner server, Chromium chromium, int steps, int editors) {
        List<Double> opened = new ArrayList<>();
        List<Double> edited = new ArrayList<>();
        for (int number = 1; number <= editors; number++) {
            EditorDesk desk = new EditorDesk(chromium.open(), server.address());
            desk.signIn("analyst", ServedDesigner.PASSWORD);
            opened.add(desk.open(key(number)));
            edited.add(desk.edit("Thẩm định nội dung phần " + (steps - 1), 200 + number, "Tab"));
        }
        say("one of %d, open: %s", editors, summary(opened));
        say("one of %d, edit on screen: %s", editors, summary(edited));
    }

    private static String summary(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "median %.0f ms, 95 %% %.0f ms, most %.0f ms of %d",
                sorted.get(sorted.size() / 2),
                sorted.get((int) (0.95 * (sorted.size() - 1))),
                sorted.getLast(),
                sorted.size());
    }

    private static String key(int number) {
        return "nhieu-buoc-" + number;
    }

    private static String argument(String[] arguments, String name, String otherwise) {
        for (String argument : arguments) {
            if (argument.startsWith("--" + name + "=")) {
                return argument.substring(name.length() + 3);
            }
        }
        return otherwise;
    }

    private static void say(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }
}
