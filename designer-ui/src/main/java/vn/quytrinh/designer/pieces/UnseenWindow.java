package vn.quytrinh.designer.pieces;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlWriter;
import java.util.Locale;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A window that no browser shows: what is put into it is made and told as for a browser, and then forgotten. For the thread that
 * opens it, which has no other window meanwhile.
 */
public final class UnseenWindow implements AutoCloseable {
    private final VaadinSession session;
    private final UI window = new UI();

    /**
     * Opens a window in a session of its own.
     *
     * @param service serves the pages, not null
     * @param locale the language, not null
     */
    public UnseenWindow(VaadinService service, Locale locale) {
        session = new OwnSession(service);
        session.lock();
        VaadinService.setCurrent(service);
        VaadinSession.setCurrent(session);
        UI.setCurrent(window);
        session.setLocale(locale);
        window.getInternals().setSession(session);
        window.setLocale(locale);
    }

    /** Shows a component. */
    public void add(Component component) {
        window.add(component);
    }

    /** Returns what a browser would be told of what has changed since it was last asked, as JSON. */
    public String told() {
        return new UidlWriter().createUidl(window, false).toString();
    }

    @Override
    public void close() {
        CurrentInstance.clearAll();
        session.unlock();
    }

    /** A session that belongs to nobody's browser and so brings its own lock. */
    private static final class OwnSession extends VaadinSession {
        private static final long serialVersionUID = 1L;

        private final transient Lock lock = new ReentrantLock();

        OwnSession(VaadinService service) {
            super(service);
        }

        @Override
        public Lock getLockInstance() {
            return lock;
        }
    }
}
