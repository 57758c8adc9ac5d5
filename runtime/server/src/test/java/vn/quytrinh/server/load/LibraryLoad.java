package vn.quytrinh.server.load;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.impact.Impacts;
import vn.quytrinh.engine.impact.Matter;
import vn.quytrinh.engine.index.ReferenceKind;
import vn.quytrinh.engine.index.Search;
import vn.quytrinh.engine.library.Bookshelf;
import vn.quytrinh.engine.library.ShelfQuestion;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.quality.Quality;
import vn.quytrinh.engine.standing.Standing;
import vn.quytrinh.engine.standing.Standings;

/**
 * Measures how long a search, a list and an impact take in a library of many procedures, a search beside one pass over all text in
 * the same run: {@code ./run load-library}.
 *
 * <ul>
 *   <li>{@code --db=h2,postgres} where, see {@link Databases}
 *   <li>{@code --procedures=2000} how many there are
 *   <li>{@code --rounds=21} how often each question is asked, after as many times that do not count
 *   <li>{@code --author=analyst} whose drafts they are
 * </ul>
 */
public final class LibraryLoad {

    private static final List<String> SEARCHES = List.of(
            "Cấp lại giấy phép xây dựng",
            "ho tich",
            "cap",
            "tiep nhan ho so",
            "so tu phap",
            "s04",
            "1.100042",
            "cap lai truong hop 7",
            "th",
            "h",
            "khong co tu nay");

    private static final List<String> WRITTEN =
            List.of("procedure_index", "search_entry", "procedure_reference", "procedure_draft", "procedure_release");

    private final ConfigurableApplicationContext server;
    private final JdbcTemplate database;
    private final int rounds;

    private LibraryLoad(ConfigurableApplicationContext server, int rounds) {
        this.server = server;
        this.database = server.getBean(JdbcTemplate.class);
        this.rounds = rounds;
    }

    /** Measures and prints. */
    public static void main(String[] typed) throws Exception {
        Arguments arguments = Arguments.of(typed);
        Databases.each(arguments, (name, server) -> {
            var load = new LibraryLoad(server, arguments.number("rounds", 21));
            load.fill(name, arguments.number("procedures", 2000), arguments.value("author", "analyst"));
            load.search();
            load.lists();
            load.whole();
        });
        System.exit(0);
    }

    private void fill(String name, int procedures, String author) {
        long begin = System.nanoTime();
        new SeededLibrary(server).fill(procedures, author);
        database.execute("analyze");
        say(
                "%n%s: %d procedures, %d entries, saved in %.0f s",
                name,
                server.getBean(Procedures.class).list().size(),
                database.queryForObject("select count(*) from search_entry", Long.class),
                (System.nanoTime() - begin) / 1e9);
    }

    private void search() {
        Search search = server.getBean(Search.class);
        ScanningSearch scan = new ScanningSearch(database);
        say("%-30s %8s %9s %9s %7s", "search", "found", "ms", "scan ms", "ratio");
        for (String typed : SEARCHES) {
            double index =
                    millis(() -> search.find(typed, null, 0, 50, Caller.SYSTEM).size()
                            + search.count(typed, Caller.SYSTEM).size());
            double pass = millis(() -> scan.look(typed));
            int found = search.count(typed, Caller.SYSTEM).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            say("%-30s %8d %9.1f %9.1f %6.2fx", typed, found, index, pass, index / pass);
        }
    }

    private void lists() {
        Bookshelf shelf = server.getBean(Bookshelf.class);
        say("%-39s %9s", "list", "ms");
        for (ShelfQuestion.Order order : ShelfQuestion.Order.values()) {
            list("first page by " + order, () -> page(shelf, ShelfQuestion.ALL.ordered(order, false), 0));
        }
        list("last page", () -> page(shelf, ShelfQuestion.ALL, 1950));
        list("words", () -> page(shelf, ShelfQuestion.ALL.withWords("cap lai"), 0));
        list("coverage", () -> shelf.count(ShelfQuestion.ALL, Caller.SYSTEM).covered());
        list("fields", () -> shelf.fields(Caller.SYSTEM).size());
    }

    private static int page(Bookshelf shelf, ShelfQuestion question, int offset) {
        return shelf.list(question, offset, 50, Caller.SYSTEM).size();
    }

    private void whole() {
        Standings standings = server.getBean(Standings.class);
        List<Standing> all = standings.list(Caller.SYSTEM);
        list("standings", () -> standings.list(Caller.SYSTEM).size());
        list("waiting for", () -> standings.waitingFor(all, Caller.SYSTEM).size());
        list("written by", () -> standings.writtenBy(all, Caller.SYSTEM).size());
        Impacts impacts = server.getBean(Impacts.class);
        Matter decree = new Matter(ReferenceKind.INSTRUMENT, "NĐ 118/2025/NĐ-CP");
        list(
                "impact of an instrument",
                () -> impacts.of(decree, Caller.SYSTEM).procedures().size());
        list(
                "names of units",
                () -> impacts.names(ReferenceKind.UNIT, "ph", 20, Caller.SYSTEM).size());
        Quality quality = server.getBean(Quality.class);
        list(
                "30 drafts checked",
                () -> all.stream()
                        .limit(30)
                        .mapToInt(each -> quality.checkEnforced(each.draft().key())
                                .blocking()
                                .size())
                        .sum());
    }

    private void list(String what, IntSupplier question) {
        say("%-39s %9.1f", what, millis(question));
    }

    private double millis(IntSupplier question) {
        long[] taken = new long[rounds];
        for (int i = -rounds; i < rounds; i++) {
            touch();
            long begin = System.nanoTime();
            question.getAsInt();
            if (i >= 0) {
                taken[i] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(taken);
        return taken[rounds / 2] / 1e6;
    }

    /** People work meanwhile: H2 would give its last answer again as long as nothing was written. */
    private void touch() {
        WRITTEN.forEach(table -> {
            String key = table.equals("procedure_release")
                    ? "id"
                    : table.equals("procedure_draft") ? "procedure_key" : "source";
            database.update("update " + table + " set " + key + " = " + key + " where " + key + " = (select min(" + key
                    + ") from " + table + ")");
        });
    }

    private static void say(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }
}
