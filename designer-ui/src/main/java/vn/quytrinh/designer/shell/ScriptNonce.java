package vn.quytrinh.designer.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.Element;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/**
 * Lets run only those inline scripts with which Vaadin starts a page: each page has a number of its own, which nobody can guess,
 * in its policy and on its scripts.
 */
@Component
final class ScriptNonce implements HeaderWriter, VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;
    private static final String NONCE = ScriptNonce.class.getName();
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Vaadin runs what the server asks of the browser with {@code new Function}, and its components set inline styles. */
    private static final String POLICY =
            "default-src 'self'; script-src 'self' 'nonce-%s' 'unsafe-eval'; script-src-attr 'none'; style-src 'self'"
                    + " 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none';"
                    + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String nonce = Base64.getEncoder().encodeToString(random);
        request.setAttribute(NONCE, nonce);
        response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            if (page.getVaadinRequest().getAttribute(NONCE) instanceof String nonce) {
                for (Element script : page.getDocument().select("script")) {
                    script.attr("nonce", nonce);
                }
            }
        });
    }
}
