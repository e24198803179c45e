// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A visitor with a browser's memory: keeps cookies, follows redirects, reads pages in one language. */
public final class Visitor {

    private final URI base;
    private final String language;
    private final HttpClient client;

    /**
     * A French-speaking visitor.
     *
     * @param base the address of Halqa
     */
    public Visitor(URI base) {
        this(base, "fr");
    }

    private Visitor(URI base, String language) {
        this.base = base;
        this.language = language;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    /** Another visitor, who has not been here before and reads another language. */
    public Visitor reading(String otherLanguage) {
        return new Visitor(base, otherLanguage);
    }

    /** Opens a page; status 0 while nobody listens. */
    public Page open(String path) {
        return send(request(path).GET());
    }

    /** Posts a body already encoded as a form. */
    public Page post(String path, String body) {
        return post(path, body, "application/x-www-form-urlencoded");
    }

    /** Posts a body of any kind. */
    public Page post(String path, String body, String type) {
        return send(request(path)
                .header("Content-Type", type)
                .header("Origin", base.toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(60))
                // A connection for each request: the JDK's client closes one that it takes for idle also while an
                // answer is on its way.
                .header("Connection", "close")
                .header("Accept-Language", language)
                .header("Accept", "text/html,*/*");
    }

    private Page send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Page(this, response.uri(), response.statusCode(), response.headers(), response.body());
        } catch (java.net.ConnectException e) {
            return Page.nobodyThere(this, base);
        } catch (IOException e) {
            String reasons = Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                    .map(String::valueOf)
                    .collect(Collectors.joining(" <- "));
            return new Page(this, base, 0, Page.NO_HEADERS, reasons.getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
