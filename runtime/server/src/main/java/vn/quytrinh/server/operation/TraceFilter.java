package vn.quytrinh.server.operation;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.servlet.HandlerMapping;
import vn.quytrinh.engine.wire.TraceParent;
import vn.quytrinh.server.problem.Problems;

/**
 * Gives each call its trace: that of the header {@code traceparent}, or a new one. It stands in every line that is logged for the
 * call, in its problem document, and in the header {@code traceresponse} of the answer. When asked to, logs a line for each call.
 */
final class TraceFilter extends HttpFilter {

    static final String SPAN = "spanId";

    private static final long serialVersionUID = 1L;
    private static final Logger CALLS = LoggerFactory.getLogger("vn.quytrinh.calls");
    private static final String KNOWN = TraceFilter.class.getName();
    private static final int NANOS_OF_A_MILLI = 1_000_000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        TraceParent trace = request.getAttribute(KNOWN) instanceof TraceParent known
                ? known
                : TraceParent.continuing(request.getHeader("traceparent"));
        request.setAttribute(KNOWN, trace);
        MDC.put(Problems.TRACE, trace.traceId());
        MDC.put(SPAN, trace.spanId());
        if (!response.isCommitted()) {
            response.setHeader("traceresponse", trace.header());
        }
        long begin = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            log(request, response, System.nanoTime() - begin);
            MDC.remove(Problems.TRACE);
            MDC.remove(SPAN);
            MDC.remove(DossierInLog.DOSSIER);
        }
    }

    /** Tells of the address as it is described, so that no name or number of a person gets into the log by the way. */
    private static void log(HttpServletRequest request, HttpServletResponse response, long nanos) {
        if (CALLS.isInfoEnabled() && request.getDispatcherType() != DispatcherType.ERROR) {
            Object path = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            CALLS.info(
                    "{} {} {} {} ms",
                    request.getMethod(),
                    path == null ? "-" : path,
                    response.getStatus(),
                    nanos / NANOS_OF_A_MILLI);
        }
    }
}
