// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.halqa.console.internal.http.Incoming;

/** Paths inside the console: whatever else a browser asks to be sent to becomes the start page. */
final class LocalPath {

    private LocalPath() {}

    static String orStart(String path) {
        boolean local = path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().allMatch(c -> c > 0x20 && c < 0x7f && c != '\\');
        return local ? path : "/";
    }

    /** Where a request went, with its query, as a browser can be sent there again. */
    static String of(Incoming incoming) {
        String path = Arrays.stream(incoming.path().split("/", -1))
                .map(LocalPath::encoded)
                .collect(Collectors.joining("/"));
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        incoming.query().forEach((name, value) -> query.add(encoded(name) + "=" + encoded(value)));
        return path + query;
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** First part of a decoded path, without slashes. */
    static String head(String path) {
        int end = path.indexOf('/', 1);
        return path.substring(1, end < 0 ? path.length() : end);
    }

    /** What follows the first part, without its leading slash. */
    static String rest(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? "" : path.substring(end + 1);
    }
}
