package vn.quytrinh.karaf.rest;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.wire.CommonProblems;
import vn.quytrinh.engine.wire.Problem;
import vn.quytrinh.engine.wire.ProblemStatus;
import vn.quytrinh.engine.wire.TraceParent;
import vn.quytrinh.karaf.service.ProcedureRuntime;
import vn.quytrinh.karaf.service.ReleaseShelf;
import vn.quytrinh.worktime.WorktimeException;

/** Serves the interface as long as the runtime is there. */
@Component(
        service = Servlet.class,
        configurationPid = RestSettings.PID,
        property = {
            "osgi.http.whiteboard.servlet.name=quytrinh-api",
            "osgi.http.whiteboard.servlet.pattern=/api/*",
            "osgi.http.whiteboard.servlet.pattern=/actuator/health/*"
        })
@Designate(ocd = RestSettings.class)
public final class ApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ApiServlet.class);
    private static final String DEMO_TOKEN = "QUYTRINH_DEMO_TOKEN";
    private static final Caller NOBODY = new Caller("anybody", Set.of(), AgencyScope.NONE, false);
    private static final String BEARER = "Bearer ";

    private final transient List<Route> routes;
    private final transient Callers callers;
    private final transient RestSettings settings;

    /**
     * Makes the servlet.
     *
     * @param runtime decides
     * @param shelf the installed releases
     * @param settings the settings
     * @param properties the whole configuration, for the clients in it
     */
    @Activate
    public ApiServlet(
            @Reference ProcedureRuntime runtime,
            @Reference ReleaseShelf shelf,
            RestSettings settings,
            Map<String, Object> properties) {
        this.routes = new Routes(runtime, shelf).all();
        this.settings = settings;
        this.callers = Callers.of(properties, settings.demo_allowed() ? System.getenv(DEMO_TOKEN) : null);
        if (callers.count() == 0) {
            LOG.warn(
                    "Nobody may call the interface: {} names no client.<id> and there is no {}",
                    RestSettings.PID,
                    DEMO_TOKEN);
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TraceParent trace = TraceParent.continuing(request.getHeader("traceparent"));
        MDC.put(Reply.TRACE, trace.traceId());
        try {
            response.setHeader("traceresponse", trace.header());
            ApiHeaders.set(response);
            Reply reply = reply(request, response, trace.traceId());
            response.setStatus(reply.status());
            response.setContentType(reply.type());
            response.setContentLength(reply.body().length);
            reply.headers().forEach(response::setHeader);
            if (!request.getMethod().equals("HEAD")) {
                response.getOutputStream().write(reply.body());
            }
        } finally {
            MDC.remove(Reply.TRACE);
        }
    }

    private Reply reply(HttpServletRequest request, HttpServletResponse response, String trace) {
        try {
            return answer(request, response, trace);
        } catch (EngineException e) {
            return Reply.problem(Problem.of(e), trace);
        } catch (WorktimeException e) {
            return Reply.problem(
                    Problem.of(ProblemStatus.UNPROCESSABLE_CONTENT, e.code(), e.vietnamese(), e.english()), trace);
        } catch (SocketTimeoutException slow) {
            return Reply.problem(CommonProblems.bodyTooSlow(), trace);
        } catch (IOException gone) {
            LOG.debug("The request did not come whole: {}", gone.getMessage());
            boolean slow = gone.getCause() instanceof SocketTimeoutException;
            return Reply.problem(slow ? CommonProblems.bodyTooSlow() : CommonProblems.bodyIncomplete(), trace);
        } catch (RuntimeException e) {
            LOG.error("Unexpected error at {}", request.getMethod(), e);
            return Reply.problem(CommonProblems.internal(), trace);
        }
    }

    private Reply answer(HttpServletRequest request, HttpServletResponse response, String trace) throws IOException {
        String address = CallPath.of(request.getRequestURI()
                        .substring(request.getContextPath().length()))
                .orElse(null);
        if (address == null) {
            return Reply.problem(CommonProblems.rejected(), trace);
        }
        List<Route> there = routes.stream().filter(route -> route.isAt(address)).toList();
        Optional<Route> route =
                there.stream().filter(one -> one.takes(request.getMethod())).findFirst();
        Optional<String> token = token(request);
        Optional<Caller> caller = token.flatMap(callers::caller);
        if (token.isPresent() && caller.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            return Reply.problem(CommonProblems.tokenInvalid(), trace);
        }
        if (!route.map(Route::isOpen).orElse(false)) {
            if (caller.isEmpty()) {
                response.setHeader("WWW-Authenticate", "Bearer");
                return Reply.problem(CommonProblems.tokenRequired(), trace);
            }
            // What there is nothing at is for administrators only, as every address is until it says otherwise.
            if (!route.map(one -> one.allows(caller.get())).orElse(caller.get().administrator())) {
                return Reply.problem(CommonProblems.forbidden(), trace);
            }
        }
        if (route.isEmpty()) {
            return nothingThere(request, response, trace, there);
        }
        if (!route.get().consumes(request.getContentType())) {
            return Reply.problem(
                    CommonProblems.contentTypeUnsupported(
                            String.valueOf(route.get().consumes()), request.getContentType()),
                    trace);
        }
        return route.get()
                .handler()
                .answer(new Call(request, route.get().argument(address), caller.orElse(NOBODY), trace, settings));
    }

    private static Reply nothingThere(
            HttpServletRequest request, HttpServletResponse response, String trace, List<Route> there) {
        if (there.isEmpty()) {
            return Reply.problem(CommonProblems.pathUnknown(), trace);
        }
        String allowed = there.stream().map(Route::method).sorted().distinct().collect(Collectors.joining(", "));
        response.setHeader("Allow", allowed);
        return Reply.problem(CommonProblems.methodNotAllowed(allowed, request.getMethod()), trace);
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }
}
