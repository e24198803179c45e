// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import static org.halqa.planning.console.internal.PlanningConsoleTexts.say;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.planning.agenda.Dispositifs;
import org.halqa.planning.agenda.Dispositifs.Standing;
import org.halqa.planning.agenda.Dispositifs.Text;
import org.halqa.planning.agenda.Dispositifs.Version;

/** {@code /planning/scheme}: the scheme of staff care, version by version, and its way to the methodological note. */
final class SchemePart implements Part {

    private static final List<String> PARTS = List.of("groups", "rhythm", "charter", "tools", "followUp");

    private final Dispositifs dispositifs;
    private final Frame frame;

    SchemePart(Dispositifs dispositifs, Frame frame) {
        this.dispositifs = dispositifs;
        this.frame = frame;
    }

    @Override
    public View get(PageRequest request, String rest) {
        frame.mayWrite(request);
        return rest.isEmpty() ? page(request, 200, kept(request), List.of()) : new View.NotFound();
    }

    @Override
    public View post(PageRequest request, String rest) {
        frame.mayWrite(request);
        return switch (rest) {
            case "keep" ->
                answer(
                        request,
                        dispositifs.keep(request.caller(), Frame.number(request, "read", 0), text(request)),
                        typed(request),
                        "toast.scheme.kept");
            case "hand" ->
                answer(request, dispositifs.handOver(request.caller()), kept(request), "toast.scheme.handed");
            default -> new View.NotFound();
        };
    }

    private static Text text(PageRequest request) {
        Map<String, String> typed = typed(request);
        return new Text(
                typed.getOrDefault("language", ""),
                typed.getOrDefault("groups", ""),
                typed.getOrDefault("rhythm", ""),
                typed.getOrDefault("charter", ""),
                typed.getOrDefault("tools", ""),
                typed.getOrDefault("followUp", ""));
    }

    private static Map<String, String> typed(PageRequest request) {
        Map<String, String> typed = PARTS.stream()
                .collect(Collectors.toMap(
                        part -> part, part -> request.field(part).orElse("").strip()));
        typed.put("language", request.field("language").orElse(""));
        return typed;
    }

    private Map<String, String> kept(PageRequest request) {
        Text text = dispositifs.versions(request.caller()).stream()
                .findFirst()
                .map(Version::text)
                .orElseGet(() -> new Text(request.locale().getLanguage(), "", "", "", "", ""));
        return Map.of(
                "language", text.language(),
                "groups", text.groups(),
                "rhythm", text.rhythm(),
                "charter", text.charter(),
                "tools", text.tools(),
                "followUp", text.followUp());
    }

    private View answer(PageRequest request, Outcome<Version> outcome, Map<String, String> values, String toast) {
        return outcome instanceof Outcome.Done<Version>
                ? new View.Redirect("/planning/scheme", say(toast))
                : page(request, Frame.status(outcome), values, Frame.faults(outcome));
    }

    private View page(PageRequest request, int status, Map<String, String> values, List<Fault> faults) {
        List<Version> versions = dispositifs.versions(request.caller());
        Map<String, Object> model = new HashMap<>();
        model.put("values", values);
        model.put("parts", PARTS);
        model.put("versions", versions);
        model.put("read", versions.stream().findFirst().map(Version::number).orElse(0));
        model.put(
                "handable",
                versions.stream()
                        .findFirst()
                        .filter(one -> one.standing() == Standing.KEPT)
                        .isPresent());
        return frame.page(request, status, "scheme", model, faults);
    }
}
