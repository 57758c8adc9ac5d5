package vn.quytrinh.karaf.shell;

import java.io.PrintStream;
import org.apache.karaf.shell.support.table.ShellTable;
import tools.jackson.databind.JsonNode;

/** A decision, or the denial of an event, as tables. */
final class ShownDecision {

    private final JsonNode answer;
    private final Language language;

    ShownDecision(JsonNode answer, Language language) {
        this.answer = answer;
        this.language = language;
    }

    /** Prints where the dossier stands. */
    void printStanding(PrintStream out) {
        ShellTable table = table("Hồ sơ", "Dossier", "Trạng thái", "Status", "Đồng hồ", "Clock");
        JsonNode status = answer.path("status");
        table.addRow().addContent(text(answer, "dossier"), text(status, "code"), text(status, "clock"));
        table.print(out);
        ShellTable steps = table("Bước", "Step", "Tên", "Name", "Đơn vị", "Unit", "Vai trò", "Role");
        answer.path("routing")
                .path("current")
                .forEach(step -> steps.addRow()
                        .addContent(text(step, "step"), text(step, "name"), text(step, "unit"), text(step, "role")));
        steps.emptyTableText(language.text("Không có bước nào đang làm.", "No step is under way."));
        out.println();
        steps.print(out);
        out.println();
    }

    /** Prints the deadlines of the dossier and of its steps. */
    void printDeadlines(PrintStream out) {
        JsonNode deadlines = answer.path("deadlines");
        ShellTable table = table("Hạn", "Deadline", "Lúc", "At");
        row(table, language.text("hẹn trả", "due"), text(deadlines, "dueAt"));
        row(table, language.text("hẹn trả lần đầu", "first due"), text(deadlines, "firstDueAt"));
        row(table, language.text("hết hạn theo luật", "end by law"), text(deadlines, "legalEnd"));
        row(table, language.text("độ chắc chắn", "certainty"), text(deadlines, "certainty"));
        deadlines
                .path("steps")
                .forEach(step -> row(table, language.text("bước ", "step ") + text(step, "step"), text(step, "dueAt")));
        table.print(out);
        out.println();
    }

    /** Prints what may come next, and which rule denies the rest. */
    void printActions(PrintStream out) {
        ShellTable table = table("Việc tiếp theo", "What next", "Được phép", "Allowed", "Căn cứ", "Because of");
        answer.path("actions")
                .forEach(action -> table.addRow()
                        .addContent(
                                text(action, "type"),
                                action.path("allowed").asBoolean()
                                        ? language.text("có", "yes")
                                        : language.text("không", "no"),
                                cited(action.path("reasons").path(0))));
        table.print(out);
    }

    /** Prints why an event is denied. */
    void printDenial(PrintStream out) {
        out.println(text(answer, "code") + ": " + text(answer, "detail"));
        ShellTable table = table("Quy tắc", "Rule", "Căn cứ", "Article", "Lý do", "Reason");
        answer.path("reasons")
                .forEach(reason -> table.addRow()
                        .addContent(
                                text(reason, "rule"),
                                cited(reason),
                                text(reason.path("text"), language.text("vi", "en"))));
        table.print(out);
    }

    private ShellTable table(String... titles) {
        var table = new ShellTable();
        for (int i = 0; i < titles.length; i += 2) {
            table.column(language.text(titles[i], titles[i + 1]));
        }
        return table;
    }

    private static void row(ShellTable table, String what, String when) {
        if (!when.isEmpty()) {
            table.addRow().addContent(what, when);
        }
    }

    private static String cited(JsonNode reason) {
        JsonNode citation = reason.path("citation");
        return (text(reason, "rule") + " " + text(citation, "instrument") + " " + text(citation, "article")).strip();
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNull() || value.isMissingNode() ? "" : value.asString();
    }
}
