// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.console.internal;

import static org.halqa.templates.console.internal.TemplatesConsoleTexts.say;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.Upload;
import org.halqa.console.View;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.model.Organisation;
import org.halqa.model.Outcome;
import org.halqa.programme.Programmes;
import org.halqa.reporting.Reports;
import org.halqa.templates.Templates;
import org.halqa.templates.Templates.Pack;

/** {@code /templates}: the packs, a form for another one, and what can be placed. */
final class PackDesk {

    private final Doorkeeper doorkeeper;
    private final Templates templates;
    private final Programmes programmes;

    PackDesk(Doorkeeper doorkeeper, Templates templates, Programmes programmes) {
        this.doorkeeper = doorkeeper;
        this.templates = templates;
        this.programmes = programmes;
    }

    /** One pack; no organisation means everybody. */
    public record Row(Pack pack, Optional<Labels> organisation) {}

    View view(PageRequest request, List<Message> reasons) {
        return new View.Page(
                reasons.isEmpty() ? 200 : 422,
                "packs",
                say("page.title"),
                Map.of(
                        "rows",
                                templates.all(request.caller()).stream()
                                        .map(this::row)
                                        .toList(),
                        "placeables", templates.placeables(),
                        "organisations", organisations(request),
                        "everybody", !doorkeeper.ownOnly(request.caller(), TemplatesPage.MANAGE),
                        "label", request.field("label").orElse(""),
                        "organisation", request.field("organisation").orElse(""),
                        "reasons", reasons));
    }

    private Row row(Pack pack) {
        return new Row(pack, programmes.organisation(pack.organisation()).map(Organisation::labels));
    }

    private List<Organisation> organisations(PageRequest request) {
        boolean own = doorkeeper.ownOnly(request.caller(), TemplatesPage.MANAGE);
        return programmes.current().organisations().stream()
                .filter(each -> !own || request.caller().organisations().contains(each.code()))
                .toList();
    }

    View add(PageRequest request) {
        byte[] content = request.file("file").map(Upload::content).orElse(new byte[0]);
        Outcome<Pack> added = templates.add(
                request.caller(),
                request.field("label").orElse("").strip(),
                request.field("organisation").orElse(""),
                content);
        return answer(request, added, "toast.added");
    }

    View turn(PageRequest request, String id, boolean on) {
        return answer(request, templates.turn(request.caller(), id, on), on ? "toast.on" : "toast.off");
    }

    View remove(PageRequest request, String id) {
        return answer(request, templates.remove(request.caller(), id), "toast.removed");
    }

    private View answer(PageRequest request, Outcome<?> outcome, String toast) {
        return outcome instanceof Outcome.Refused<?> refused
                ? view(
                        request,
                        refused.faults().stream().map(Outcome.Fault::reason).toList())
                : new View.Redirect("/templates", say(toast));
    }

    View preview(PageRequest request, String id, String language) {
        Outcome<Reports.Document> filled = templates.preview(request.caller(), id, Locale.forLanguageTag(language));
        return filled instanceof Outcome.Done<Reports.Document> done
                ? new View.Download(
                        done.value().fileName(),
                        done.value().mediaType(),
                        done.value().content())
                : new View.NotFound();
    }
}
