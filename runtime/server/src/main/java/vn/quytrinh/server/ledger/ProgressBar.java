package vn.quytrinh.server.ledger;

import java.io.PrintStream;
import vn.quytrinh.engine.Progress;

/** Shows progress on the console: one line that grows, or on something that is no terminal one line for every tenth. */
final class ProgressBar implements Progress {

    private static final int WIDTH = 40;

    private final PrintStream out;
    private final String what;
    private final boolean terminal;
    private long shown = -1;

    ProgressBar(PrintStream out, String what, boolean terminal) {
        this.out = out;
        this.what = what;
        this.terminal = terminal;
    }

    @Override
    public void at(long done, long total) {
        long share = total <= 0 ? 100 : Math.min(100, done * 100 / total);
        long step = terminal ? share : share / 10;
        if (step == shown) {
            return;
        }
        shown = step;
        int full = (int) (share * WIDTH / 100);
        String bar = "%s [%s%s] %3d %% (%d/%d)"
                .formatted(what, "#".repeat(full), ".".repeat(WIDTH - full), share, done, Math.max(done, total));
        if (terminal) {
            out.print("\r" + bar + (share == 100 ? "\n" : ""));
            out.flush();
        } else {
            out.println(bar);
        }
    }
}
