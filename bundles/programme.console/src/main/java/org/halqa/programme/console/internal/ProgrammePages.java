// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.console.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;

/** Finds the part that a path belongs to. */
class ProgrammePages implements ConsolePage {

    private final Map<String, Part> parts;

    /** @param parts by the first word of their path; the empty word is the page itself */
    ProgrammePages(Map<String, Part> parts) {
        this.parts = Map.copyOf(parts);
    }

    @Override
    public String id() {
        return "programme";
    }

    @Override
    public String module() {
        return Part.MODULE;
    }

    @Override
    public String operation() {
        return "programme.read";
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry(Part.say("menu"), "list-check", 50));
    }

    @Override
    public View get(PageRequest request) {
        List<String> path = path(request);
        Part part = parts.get(path.get(0));
        return part == null ? new View.NotFound() : part.get(request, path.subList(1, path.size()));
    }

    @Override
    public View post(PageRequest request) {
        List<String> path = path(request);
        Part part = parts.get(path.get(0));
        return part == null ? new View.NotFound() : part.post(request, path.subList(1, path.size()));
    }

    private static List<String> path(PageRequest request) {
        return Arrays.asList(request.rest().split("/"));
    }
}
