package vn.quytrinh.designer.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands in place of a page that could not be shown. What went wrong is in the log; nothing of the inside gets out. */
@AnonymousAllowed
public final class BrokenPage extends Div implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(BrokenPage.class);

    /** Makes the page. */
    public BrokenPage() {
        addClassName("broken-page");
        getElement().setAttribute("role", "alert");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        LOG.error("The page {} could not be shown", event.getLocation().getPath(), error.getException());
        removeAll();
        add(new H2(getTranslation("broken")), new Paragraph(getTranslation("broken.help")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
