package vn.quytrinh.designer.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/**
 * The headers of every page, beside those Spring Security sets by itself. Nothing comes from, goes to or is framed by another
 * site.
 */
final class PageHeaders {

    /** Vaadin answers through a forward, after which the container closes the response: headers have to be there before. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGER = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    /** What Vaadin's build makes has the content's hash in its name; see {@code com.vaadin.flow.server.StaticFileServer}. */
    private static final String BUILT = "/VAADIN/build/";

    private static final List<String> FILES = List.of("/canvas/", "/designer/", "/lumo/", "/aura/");

    private PageHeaders() {}

    /**
     * Tells whether an address changes with the content of the file behind it. A browser may keep such a file, and Vaadin says so;
     * what Spring Security says of pages, {@code Pragma: no-cache}, would have it ask again at each page.
     */
    private static boolean isVersionedFile(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith(BUILT)
                || FILES.stream().anyMatch(path::startsWith) && request.getParameter("v-c") != null;
    }

    static void set(HeadersConfigurer<HttpSecurity> headers, ScriptNonce scripts) {
        headers.addObjectPostProcessor(EAGER);
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(PageHeaders::isVersionedFile), new CacheControlHeadersWriter()))
                .addHeaderWriter(scripts)
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(
                        new StaticHeadersWriter("Permissions-Policy", "camera=(), microphone=(), geolocation=()"))
                .addHeaderWriter(new StaticHeadersWriter("Cross-Origin-Opener-Policy", "same-origin"));
    }
}
