// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.running;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.halqa.itests.web.Page;
import org.halqa.itests.web.Visitor;

/** Asks the probe bundle what the framework looks like inside. */
public final class Probe {

    private final Visitor visitor;

    Probe(URI base) {
        this.visitor = new Visitor(base);
    }

    /** Every bundle, as the probe tells it. */
    public List<JsonNode> bundles() {
        return list("/probe/bundles");
    }

    /** The ids of the pages that bundles bring. */
    public List<String> pages() {
        return list("/probe/pages").stream()
                .map(page -> page.path("id").asText())
                .toList();
    }

    /** The types of all services that the probe, a module that is not ours, finds when it asks the framework. */
    public List<String> found() {
        return list("/probe/found").stream()
                .map(service -> service.path("type").asText())
                .toList();
    }

    /** What has happened to the bundles since the probe is there, each as {@code stopped org.halqa.texts}. */
    public List<String> history() {
        return list("/probe/history").stream()
                .map(event ->
                        event.path("what").asText() + " " + event.path("bundle").asText())
                .toList();
    }

    private List<JsonNode> list(String path) {
        Page page = visitor.open(path);
        if (page.status() != 200) {
            throw new AssertionError("the probe answers " + page.status());
        }
        try {
            JsonNode all = new ObjectMapper().readTree(page.body());
            return StreamSupport.stream(all.spliterator(), false).toList();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** One bundle by its symbolic name. */
    public Optional<JsonNode> bundle(String name) {
        return bundles().stream()
                .filter(bundle -> name.equals(bundle.path("name").asText()))
                .findFirst();
    }

    /** Whether the probe is there. */
    boolean answers() {
        return visitor.open("/probe/bundles").status() == 200;
    }

    /** Stops a bundle until it is started again. */
    public void stop(String name) {
        tell(name, "stop");
    }

    /** Starts a bundle. */
    public void start(String name) {
        tell(name, "start");
    }

    private void tell(String name, String verb) {
        int status = visitor.post("/probe/bundles/" + name + "/" + verb, "").status();
        if (status != 204) {
            throw new AssertionError(verb + " " + name + ": " + status);
        }
    }
}
