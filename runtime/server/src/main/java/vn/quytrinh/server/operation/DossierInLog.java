package vn.quytrinh.server.operation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.slf4j.MDC;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import vn.quytrinh.engine.dossier.DossierCode;

/** Has every line that is logged for a call on a dossier name the dossier; {@link TraceFilter} forgets it again. */
final class DossierInLog implements HandlerInterceptor {

    static final String DOSSIER = "dossier";

    private static final String PATHS = "/api/v1/dossiers/{code}";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (String.valueOf(pattern).startsWith(PATHS)
                && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get("code") instanceof String code
                && DossierCode.isCode(code)) {
            MDC.put(DOSSIER, code);
        }
        return true;
    }
}
