package vn.quytrinh.server.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import vn.quytrinh.engine.wire.CommonProblems;

/** Answers with a problem where the container would show a page: when it gives up on a call of the interface by itself. */
public final class ErrorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final List<String> INTERFACE = List.of("/api/", "/actuator/", "/v3/api-docs");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
        if (INTERFACE.stream()
                .noneMatch(path.substring(
                        Math.min(path.length(), request.getContextPath().length()))::startsWith)) {
            chain.doFilter(request, response);
            return;
        }
        if (DatabaseFailure.isUnavailable(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
            Problems.send(response, CommonProblems.databaseUnavailable());
            return;
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Problems.send(
                response,
                switch (status instanceof Integer code ? code : 0) {
                    case HttpServletResponse.SC_BAD_REQUEST -> CommonProblems.bodyIncomplete();
                    case HttpServletResponse.SC_NOT_FOUND -> CommonProblems.pathUnknown();
                    case HttpServletResponse.SC_REQUEST_TIMEOUT -> CommonProblems.bodyTooSlow();
                    default ->
                        status instanceof Integer code && code < 500
                                ? CommonProblems.rejected()
                                : CommonProblems.internal();
                });
    }
}
