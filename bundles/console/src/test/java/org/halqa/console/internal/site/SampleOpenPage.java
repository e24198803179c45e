// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.halqa.console.OpenRequest;
import org.halqa.console.View;
import org.halqa.console.spi.OpenPage;
import org.halqa.model.Message;

/** A page that needs no account: a form with a file. */
public final class SampleOpenPage implements OpenPage {

    /** What was received. */
    public final List<String> received = new ArrayList<>();

    @Override
    public String id() {
        return "s";
    }

    @Override
    public String module() {
        return "sample";
    }

    @Override
    public View get(OpenRequest request) {
        return switch (request.rest()) {
            case "feed" -> new View.Data(200, "text/calendar;charset=utf-8", "BEGIN".getBytes(StandardCharsets.UTF_8));
            case "fault" -> throw new IllegalStateException("secret text");
            case "wrong" -> new View.NotFound();
            default -> View.Page.of("open", Message.of("console", "title.space"), Map.of());
        };
    }

    @Override
    public View post(OpenRequest request) {
        request.file("paper")
                .ifPresent(file ->
                        received.add(file.fileName() + "=" + new String(file.content(), StandardCharsets.UTF_8)));
        received.add(request.field("text").orElse(""));
        return new View.Redirect("/s/thanks", Message.of("sample", "done"));
    }
}
