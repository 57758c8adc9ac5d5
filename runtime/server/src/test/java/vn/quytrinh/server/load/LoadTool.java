package vn.quytrinh.server.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.engine.ledger.Verification;
import vn.quytrinh.engine.release.Releases;

/**
 * Measures events a second, decision included, beside a bare insert of the same row in the same run: {@code ./run load}.
 *
 * <ul>
 *   <li>{@code --db=h2,postgres} where, see {@link Databases}
 *   <li>{@code --clients=1,16,64} how many at a time
 *   <li>{@code --seconds=10} how long each measurement lasts
 *   <li>{@code --warmup=30000} requests before the first measurement
 *   <li>{@code --soak=30} minutes of load with the largest number of clients, with the memory in use each minute
 * </ul>
 */
public final class LoadTool {

    private final Options options;

    private LoadTool(Options options) {
        this.options = options;
    }

    private record Options(List<Integer> clients, long seconds, long warmup, long soak) {

        static Options of(Arguments arguments) {
            return new Options(
                    Arrays.stream(arguments.value("clients", "1,16,64").split(","))
                            .map(Integer::valueOf)
                            .toList(),
                    arguments.number("seconds", 10),
                    arguments.number("warmup", 30_000),
                    arguments.number("soak", 0));
        }
    }

    /** Measures and prints a table. */
    public static void main(String[] typed) throws Exception {
        Arguments arguments = Arguments.of(typed);
        Databases.each(arguments, new LoadTool(Options.of(arguments))::measure);
        System.exit(0);
    }

    private void measure(String name, ConfigurableApplicationContext server) throws SQLException {
        Environment environment = server.getEnvironment();
        String url = environment.getRequiredProperty("spring.datasource.url");
        String user = environment.getProperty("spring.datasource.username", "");
        String password = environment.getProperty("spring.datasource.password", "");
        int port = Integer.parseInt(environment.getRequiredProperty("local.server.port"));
        server.getBean(Releases.class)
                .publish(AppendingClient.PROCEDURE, LocalDate.of(2024, 1, 1), null, Caller.SYSTEM);
        BareInsert.prepare(url, user, password);

        int most = options.clients().stream().mapToInt(Integer::intValue).max().orElse(1);
        Load.run(most, Load.Until.times(options.warmup() / most), appending(port, 0));
        Load.run(most, Load.Until.times(options.warmup() / most), bare(url, user, password, 0));
        System.out.printf(
                Locale.ROOT,
                "%n%s%n%-22s %7s %10s %8s %8s %8s %7s%n",
                name,
                "",
                "clients",
                "events/s",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "errors");
        int round = 1;
        for (int clients : options.clients()) {
            compare(clients, port, url, user, password, round++);
        }
        if (options.soak() > 0) {
            soak(most, port, round);
        }
        Verification.Report report = server.getBean(Verification.class).run(Progress.SILENT);
        System.out.printf(
                "verify: %d events, %d places are not as they were written%n",
                report.events(), report.breaks().size());
    }

    private void compare(int clients, int port, String url, String user, String password, int round) {
        Samples bare =
                Load.run(clients, Load.Until.seconds(options.seconds()), bare(url, user, password, round * 1000));
        Samples events = Load.run(clients, Load.Until.seconds(options.seconds()), appending(port, round * 1000));
        System.out.println(bare.row("bare JDBC insert", clients));
        System.out.println(events.row("append with decision", clients));
        System.out.printf(
                Locale.ROOT,
                "%-22s %7d %9.2fx %26.2fx%n",
                "  ratio",
                clients,
                events.perSecond() / bare.perSecond(),
                events.millis(0.99) / bare.millis(0.99));
    }

    private void soak(int clients, int port, int round) {
        for (long minute = 1; minute <= options.soak(); minute++) {
            Samples events = Load.run(clients, Load.Until.seconds(60), appending(port, (round + (int) minute) * 1000));
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            System.out.printf(
                    Locale.ROOT,
                    "%s  heap %d MB after minute %d%n",
                    events.row("soak", clients),
                    (runtime.totalMemory() - runtime.freeMemory()) / 1_048_576,
                    minute);
        }
    }

    private static IntFunction<Load.Client> appending(int port, int first) {
        return number -> {
            try {
                return new AppendingClient(port, Databases.TOKEN, first + number);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static IntFunction<Load.Client> bare(String url, String user, String password, int first) {
        return number -> {
            try {
                return new BareInsert(url, user, password, first + number);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
