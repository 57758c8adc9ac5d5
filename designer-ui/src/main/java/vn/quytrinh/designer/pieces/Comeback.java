package vn.quytrinh.designer.pieces;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
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
            attached.getUI().setPollInterval(interval);
        });
        owner.addDetachListener(detached -> {
            if (listener != null) {
                listener.remove();
            }
            detached.getUI().setPollInterval(NEVER);
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
        owner.getUI().ifPresent(ui -> ui.setPollInterval(interval));
    }
}
