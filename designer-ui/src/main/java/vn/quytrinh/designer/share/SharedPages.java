package vn.quytrinh.designer.share;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.quytrinh.designer.access.SignInThrottle;
import vn.quytrinh.designer.language.Language;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.share.ShareLinks;

/**
 * Answers links with which somebody without an account looks at one version. It is plain HTML, made anew for each request: there is
 * no session, no script and no way on to any other page.
 */
@RestController
final class SharedPages {
    /** Where the links lead, followed by their tokens. */
    static final String PATH = "/shared/";

    private final ShareLinks links;
    private final I18NProvider texts;
    private final SignInThrottle throttle;

    SharedPages(ShareLinks links, I18NProvider texts, InstantSource clock) {
        this.links = links;
        this.texts = texts;
        this.throttle = new SignInThrottle(clock);
    }

    @GetMapping(PATH + "{token}")
    ResponseEntity<byte[]> show(
            @PathVariable("token") String token,
            @RequestParam(name = "lang", defaultValue = "vi") String language,
            HttpServletRequest request) {
        Locale locale =
                Language.of(Locale.of(language.replaceAll("[^a-z]", ""))).locale();
        String address = request.getRemoteAddr();
        Duration closed = throttle.closedFor(token, address);
        if (!closed.isZero()) {
            return answer(HttpStatus.TOO_MANY_REQUESTS, SharedPage.notice(texts, locale, "shared.throttled"), closed);
        }
        try {
            return answer(HttpStatus.OK, SharedPage.of(links.open(token), texts, locale), Duration.ZERO);
        } catch (EngineException dead) {
            throttle.failed(token, address);
            return answer(HttpStatus.NOT_FOUND, SharedPage.notice(texts, locale, "shared.dead"), Duration.ZERO);
        }
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, Document page, Duration retryAfter) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex, nofollow")
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
        if (!retryAfter.isZero()) {
            answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter.toSeconds() + 1));
        }
        return answer.body(page.outerHtml().getBytes(StandardCharsets.UTF_8));
    }
}
