// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.console.internal;

import static org.halqa.templates.console.internal.TemplatesConsoleTexts.MODULE;

import java.util.List;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.Programmes;
import org.halqa.templates.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /templates}: the packs; {@code <id>/preview/<language>} one of them with invented content. */
@Component(service = ConsolePage.class)
public final class TemplatesPage implements ConsolePage {

    static final String MANAGE = "templates.manage";
    private static final int PREVIEW = 3;

    private final PackDesk desk;

    /** Wires the parts together. */
    @Activate
    public TemplatesPage(
            @Reference Doorkeeper doorkeeper, @Reference Templates templates, @Reference Programmes programmes) {
        this.desk = new PackDesk(doorkeeper, templates, programmes);
    }

    @Override
    public String id() {
        return "templates";
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public String operation() {
        return MANAGE;
    }

    /** Reached from the page of formats. */
    @Override
    public Optional<Entry> entry() {
        return Optional.empty();
    }

    @Override
    public View get(PageRequest request) {
        List<String> path = List.of(request.rest().split("/", -1));
        if (request.rest().isEmpty()) {
            return desk.view(request, List.of());
        }
        return path.size() == PREVIEW && path.get(1).equals("preview")
                ? desk.preview(request, path.get(0), path.get(2))
                : new View.NotFound();
    }

    @Override
    public View post(PageRequest request) {
        List<String> path = List.of(request.rest().split("/", -1));
        if (request.rest().isEmpty()) {
            return desk.add(request);
        }
        String act = path.size() == 2 ? path.get(1) : "";
        return switch (act) {
            case "on" -> desk.turn(request, path.get(0), true);
            case "off" -> desk.turn(request, path.get(0), false);
            case "remove" -> desk.remove(request, path.get(0));
            default -> new View.NotFound();
        };
    }
}
