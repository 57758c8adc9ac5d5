package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import vn.quytrinh.engine.wire.CommonProblems;
import vn.quytrinh.server.problem.Problems;

/**
 * Answers whatever no other controller takes, so that an application with pages of its own never answers a call of the
 * interface with a page.
 */
@Hidden
@RestController
final class UnknownPathController {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    UnknownPathController(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @RequestMapping("/api/{room:(?!docs$|swagger-ui$).*}/**")
    ResponseEntity<byte[]> unknown(HttpServletRequest request) {
        PathContainer path =
                ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
        Set<String> methods = new TreeSet<>();
        Set<String> types = new TreeSet<>();
        mappings.getObject().getHandlerMethods().forEach((info, method) -> {
            if (!method.getBeanType().equals(UnknownPathController.class) && matches(info, path)) {
                info.getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::name)
                        .forEach(methods::add);
                info.getConsumesCondition().getConsumableMediaTypes().stream()
                        .map(MediaType::toString)
                        .forEach(types::add);
            }
        });
        if (methods.isEmpty()) {
            return Problems.answer(CommonProblems.pathUnknown());
        }
        if (methods.contains(request.getMethod())) {
            return Problems.answer(
                    CommonProblems.contentTypeUnsupported(String.join(", ", types), request.getContentType()));
        }
        String allowed = String.join(", ", methods);
        ResponseEntity<byte[]> answer = Problems.answer(CommonProblems.methodNotAllowed(allowed, request.getMethod()));
        return ResponseEntity.status(answer.getStatusCode())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.ALLOW, allowed)
                .body(answer.getBody());
    }

    private static boolean matches(RequestMappingInfo info, PathContainer path) {
        var patterns = info.getPathPatternsCondition();
        return patterns != null && patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
    }
}
