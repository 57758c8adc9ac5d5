package vn.quytrinh.server.out;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.out.CloudEvents;
import vn.quytrinh.engine.out.Webhook;

/**
 * Posts to receivers. Redirects are not followed, nothing is tried twice, no cookie is kept, and an answer is looked at up to a
 * few kilobytes; when the time is over the connection is cut, however slowly the receiver still sends.
 */
final class HttpWebhook implements Webhook, AutoCloseable {

    private static final int MOST_BODY = 4096;
    private static final int MOST_CONNECTIONS = 256;
    private static final int MOST_DIGITS = 9;

    private final PublicAddresses addresses;
    private final Duration timeout;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService watch;

    HttpWebhook(PublicAddresses addresses, Duration timeout, int parallel) {
        this.addresses = addresses;
        this.timeout = timeout;
        Timeout longest = Timeout.of(timeout);
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(addresses)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(longest)
                                .setSocketTimeout(longest)
                                .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
                                .build())
                        .setMaxConnPerRoute(parallel)
                        .setMaxConnTotal(MOST_CONNECTIONS)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(longest)
                        .setResponseTimeout(longest)
                        .build())
                .setUserAgent("Quy-Trinh")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
        this.watch = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("webhook-watch").factory());
    }

    @Override
    public Optional<String> refusal(URI url) {
        try {
            addresses.resolve(url.getHost());
            return Optional.empty();
        } catch (PublicAddresses.ForbiddenAddressException forbidden) {
            return Optional.ofNullable(forbidden.getMessage());
        } catch (UnknownHostException notNow) {
            return Optional.empty();
        }
    }

    @Override
    public Reply post(URI url, Map<String, String> headers, byte[] body) {
        HttpPost request = new HttpPost(url);
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(body, ContentType.create(CloudEvents.MEDIA_TYPE, "UTF-8")));
        ScheduledFuture<?> cut = watch.schedule(request::cancel, timeout.toMillis(), TimeUnit.MILLISECONDS);
        Reply reply = null;
        try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
            reply = new Reply(
                    response.getCode(),
                    "HTTP " + response.getCode(),
                    retryAfter(response.getFirstHeader("Retry-After")));
            if (!isShort(response.getEntity())) {
                request.cancel();
            }
        } catch (IOException | RuntimeException e) {
            if (reply == null) {
                reply = Reply.failed(request.isCancelled() ? "no answer within " + timeout : why(e));
            }
        } finally {
            cut.cancel(false);
        }
        return reply;
    }

    /** Reads a short answer to its end, so that the connection can be used again. */
    private static boolean isShort(@Nullable HttpEntity entity) throws IOException {
        return entity == null || entity.getContent().readNBytes(MOST_BODY).length < MOST_BODY;
    }

    private static @Nullable Duration retryAfter(@Nullable Header header) {
        String text = header == null ? "" : header.getValue().strip();
        return text.matches("\\d{1," + MOST_DIGITS + "}") ? Duration.ofSeconds(Long.parseLong(text)) : null;
    }

    /** Says what went wrong by its kind alone; messages may hold more of the network than a reader should see. */
    private static String why(Exception e) {
        return switch (e) {
            case PublicAddresses.ForbiddenAddressException forbidden -> "the address is not public";
            case UnknownHostException unknown -> "the host is unknown";
            case SSLException broken -> "TLS failed";
            case InterruptedIOException late -> "no answer in time";
            case IOException broken -> "the connection failed";
            default -> "it could not be sent";
        };
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        client.close();
    }
}
