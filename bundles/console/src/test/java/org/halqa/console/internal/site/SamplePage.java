// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.model.Message;
import org.halqa.model.NotNow;

/** A page as an area would bring it: a form with a long text. */
public final class SamplePage implements ConsolePage {

    /** What was received, with its idempotency key. */
    public final List<String> received = new ArrayList<>();

    private final String id;
    private final String icon;
    private final int order;
    private final String operation;

    public SamplePage(String id, String icon, int order, String operation) {
        this.id = id;
        this.icon = icon;
        this.order = order;
        this.operation = operation;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String module() {
        return "sample";
    }

    @Override
    public String operation() {
        return operation;
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry(Message.of("sample", "nav." + id), icon, order));
    }

    @Override
    public View get(PageRequest request) {
        return switch (request.rest()) {
            case "file" -> new View.Download("séance 19.txt", "text/plain", "oui".getBytes(StandardCharsets.UTF_8));
            case "fault" -> throw new IllegalStateException("secret text");
            case "shut" -> throw new Shut();
            case "later" -> new View.Unavailable(Message.of("sample", "later"));
            case "nothing" -> new View.NotFound();
            default -> page(200, request.field("text").orElse(""));
        };
    }

    @Override
    public View post(PageRequest request) {
        String text = request.field("text").orElse("");
        if (text.contains("panne")) {
            throw new IllegalStateException(text);
        }
        if (request.field("_csrf").isPresent()) {
            throw new IllegalStateException("pages never see the token");
        }
        received.add(request.field("_key").orElse("none") + " " + text);
        return new View.Redirect("/" + id, Message.of("sample", "done"));
    }

    private static final class Shut extends RuntimeException implements NotNow {
        private static final long serialVersionUID = 1L;

        @Override
        public Message reason() {
            return Message.of("sample", "later");
        }
    }

    private static View page(int status, String text) {
        return new View.Page(status, "form", Message.of("console", "title.space"), Map.of("text", text));
    }
}
