package vn.quytrinh.designer.pieces;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets the browser come back and look for as long as something is under way in the background. */
public final class Comeback {
    private static final int NEVER = -1;

    private final Component owner;
    private int interval = NEVER;
    private @Nullable Registration listener;

    /**
     * Belongs to a page while it is shown.
     *
     * @param owner the page, not null
     * @param look looks how far the work has come, not null
     */
    public Comeback(Component owner, Runnable look) {
        this.owner = owner;
        owner.addAttachListener(attached -> {
            listener = attached.getUI().addPollListener(poll -> look.run());
            agree(attached.getUI());
        });
        owner.addDetachListener(detached -> {
            if (listener != null) {
                listener.remove();
            }
            interval = NEVER;
            agree(detached.getUI());
        });
    }

    /**
     * Says whether something is under way.
     *
     * @param underWay whether the browser comes back
     * @param everyMs how often, in milliseconds
     */
    public void whenever(boolean underWay, int everyMs) {
        interval = underWay ? everyMs : NEVER;
        owner.getUI().ifPresent(this::agree);
    }

    /** A window comes back as often as the part of it that waits most eagerly, and until the last one has its answer. */
    private void agree(UI ui) {
        Waiting waiting = ComponentUtil.getData(ui, Waiting.class);
        if (waiting == null) {
            waiting = new Waiting(new HashMap<>());
            ComponentUtil.setData(ui, Waiting.class, waiting);
        }
        if (interval == NEVER) {
            waiting.intervals().remove(this);
        } else {
            waiting.intervals().put(this, interval);
        }
        ui.setPollInterval(
                waiting.intervals().values().stream().min(Integer::compare).orElse(NEVER));
    }

    /** What the parts of a window wait for. */
    private record Waiting(Map<Comeback, Integer> intervals) {}
}
