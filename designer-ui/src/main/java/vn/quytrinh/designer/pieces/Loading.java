package vn.quytrinh.designer.pieces;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.quytrinh.engine.Progress;

/**
 * Reads in the background what a page shows, and shows how far it has come. What is asked for later ends the wait for what was asked
 * for before.
 *
 * @param <T> what is read
 */
public final class Loading<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Loading.class);
    private static final int LOOK_EVERY_MS = 250;

    private final Executor background;
    private final Consumer<T> show;
    private final Comeback comeback;
    private final ProgressBar bar = new ProgressBar();
    private final Span told = new Span();
    private final Div row = new Div();
    private final AtomicLong newest = new AtomicLong();
    private volatile @Nullable T value;
    private volatile @Nullable RuntimeException failure;
    private volatile long done;
    private volatile long total;
    private boolean running;

    /**
     * Belongs to a page.
     *
     * @param owner the page, not null
     * @param background where it is read, not null
     * @param show is given what was read, on the page, not null
     */
    public Loading(Component owner, Executor background, Consumer<T> show) {
        this.background = background;
        this.show = show;
        comeback = new Comeback(owner, this::look);
        row.addClassName("quality-progress");
        row.add(bar, told);
        told.addClassName("quiet");
        row.setVisible(false);
    }

    /** Returns the bar that is visible while something is read. */
    public Component bar() {
        return row;
    }

    /**
     * Begins to read.
     *
     * @param work reads, and tells how far it has come
     */
    public void start(Function<Progress, T> work) {
        long number = newest.incrementAndGet();
        value = null;
        failure = null;
        done = 0;
        total = 0;
        running = true;
        background.execute(() -> {
            try {
                T read = work.apply((some, all) -> {
                    done = some;
                    total = all;
                });
                if (newest.get() == number) {
                    value = read;
                }
            } catch (RuntimeException fault) {
                LOG.error("A page could not be read", fault);
                if (newest.get() == number) {
                    failure = fault;
                }
            }
        });
        look();
    }

    private void look() {
        if (!running) {
            return;
        }
        T read = value;
        RuntimeException fault = failure;
        running = read == null && fault == null;
        row.setVisible(running || fault != null);
        bar.setVisible(running);
        bar.getElement().setAttribute("aria-label", bar.getTranslation("loading.bar"));
        bar.setIndeterminate(total == 0);
        bar.setValue(total == 0 ? 0 : Math.min(1, (double) done / total));
        comeback.whenever(running, LOOK_EVERY_MS);
        told.setText(
                fault == null ? told.getTranslation("loading", done, total) : told.getTranslation("loading.failed"));
        if (read != null) {
            show.accept(read);
        }
    }
}
