// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit.pages;

import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.model.Message;

/** The smallest page with a form. */
final class GardenPage implements ConsolePage {

    private final String template;

    GardenPage(String template) {
        this.template = template;
    }

    @Override
    public String id() {
        return "garden";
    }

    @Override
    public String module() {
        return "garden";
    }

    @Override
    public String operation() {
        return "garden.read";
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry(Message.of("garden", "title"), "tag", 50));
    }

    @Override
    public View get(PageRequest request) {
        String seed = request.field("seed").orElse("");
        return View.Page.of(template, Message.of("garden", "title"), Map.of("seed", seed));
    }

    @Override
    public View post(PageRequest request) {
        return new View.Redirect("/garden", null);
    }
}
