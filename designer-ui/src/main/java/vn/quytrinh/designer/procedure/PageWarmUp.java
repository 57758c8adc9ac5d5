package vn.quytrinh.designer.procedure;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;
import vn.quytrinh.designer.editing.ProcedureEditor;
import vn.quytrinh.designer.pieces.UnseenWindow;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.model.common.LegalUnit;

/**
 * Opens procedures where nobody sees it before the server says that it is ready, so that the first person to open one does not wait
 * for code that has never run. It is Spring Boot that says so, after this event. Nothing is written, and nobody is told to be there.
 */
@Component
final class PageWarmUp implements VaadinServiceInitListener, ApplicationListener<ApplicationReadyEvent> {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PageWarmUp.class);
    private static final Locale LANGUAGE = Locale.forLanguageTag("vi");
    private static final int EDITS = 3;
    private static final UserDetails NOBODY =
            new User("warm-up", "", AuthorityUtils.createAuthorityList("ROLE_ANALYST"));

    private final transient Procedures procedures;
    private final int times;
    private transient @Nullable VaadinService service;

    /**
     * Makes the bean.
     *
     * @param procedures the drafts, not null
     * @param times how often a page is opened, 0 for never
     */
    PageWarmUp(Procedures procedures, @Value("${quytrinh.designer.warm-up}") int times) {
        this.procedures = procedures;
        this.times = times;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        service = event.getSource();
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent started) {
        try {
            List<DraftSummary> drafts = procedures.list();
            for (int time = 0; time < times && !drafts.isEmpty(); time++) {
                String key = drafts.get(time % drafts.size()).key();
                open(key, true);
                open(key, false);
            }
        } catch (RuntimeException refused) {
            LOG.warn(
                    "The page of a procedure could not be opened beforehand; whoever opens the first will wait",
                    refused);
        }
    }

    /**
     * Opens a procedure as an analyst would.
     *
     * @param key which
     * @param editing whether the page is one that saves what is done; on one that does not, a time is changed as they would
     * @return what their browser would be told first
     */
    String open(String key, boolean editing) {
        VaadinService serving = service;
        if (serving == null) {
            throw new IllegalStateException("Expected the pages to be served by now but they are not."
                    + " Maybe vaadin.load-on-startup was turned off.");
        }
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(NOBODY, "", NOBODY.getAuthorities()));
        try (UnseenWindow window = new UnseenWindow(serving, LANGUAGE)) {
            ProcedureView view = serving.getInstantiator().getOrCreate(ProcedureView.class);
            view.rehearse(key, editing);
            window.add(view);
            String told = window.told();
            for (int days = 1; days <= EDITS && !editing; days++) {
                edit(view.bench().editor(), days);
                window.told();
            }
            return told;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void edit(ProcedureEditor unsaved, int days) {
        unsaved.steps().stream()
                .findFirst()
                .ifPresent(step -> unsaved.setDuration(step.getId(), BigDecimal.valueOf(days), LegalUnit.WORKING_DAY));
    }
}
