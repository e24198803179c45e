// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.http;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without script: keeps cookies, fills in forms, follows nothing by itself. */
final class Browser {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final JettyHarness harness;

    Browser(JettyHarness harness) {
        this.harness = harness;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(harness.at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends the form of a page, all its hidden fields and {@code typed}. */
    HttpResponse<String> submit(HttpResponse<String> page, String action, Map<String, String> typed) {
        return post(action, hidden(page) + encode(typed));
    }

    static String hidden(HttpResponse<String> page) {
        String html = page.body();
        int form = html.indexOf("<main") < 0 ? 0 : html.indexOf("<main");
        Matcher field = HIDDEN.matcher(html.substring(form));
        StringBuilder fields = new StringBuilder();
        while (field.find()) {
            if (field.start() > 0
                    && fields.indexOf("_csrf=") >= 0
                    && field.group(1).equals("_csrf")) {
                break;
            }
            fields.append(encode(Map.of(field.group(1), unescape(field.group(2)))))
                    .append('&');
        }
        return fields.toString();
    }

    static String unescape(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#10;", "\n")
                .replace("&amp;", "&");
    }

    static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    HttpResponse<String> signIn(String name) {
        return submit(get("/sign-in"), "/sign-in", Map.of("name", name, "password", "cedre"));
    }
}
