// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;

/** Finds the part that a path belongs to; what is no part's name is the id of a session. */
class SessionPages implements ConsolePage {

    private final Map<String, Part> parts;
    private final Part session;

    SessionPages(Map<String, Part> parts, Part session) {
        this.parts = Map.copyOf(parts);
        this.session = session;
    }

    @Override
    public String id() {
        return "sessions";
    }

    @Override
    public String module() {
        return Part.MODULE;
    }

    @Override
    public String operation() {
        return "sessions.read";
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry(Part.say("page.menu"), "journal-text", 20));
    }

    @Override
    public View get(PageRequest request) {
        List<String> path = path(request);
        return part(path).get(request, path);
    }

    @Override
    public View post(PageRequest request) {
        List<String> path = path(request);
        return part(path).post(request, path);
    }

    private Part part(List<String> path) {
        return parts.getOrDefault(path.get(0), session);
    }

    private static List<String> path(PageRequest request) {
        return Arrays.asList(request.rest().split("/", -1));
    }
}
