// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.programme.Programme;
import org.halqa.programme.Programmes;
import org.halqa.sessions.Erasures;
import org.halqa.sessions.Erasures.Kind;
import org.halqa.sessions.Erasures.Register;

/** {@code /erasures}: what was destroyed; {@code /erasures/certificate}: the sheet that is signed at the end of a contract. */
class ErasurePages implements ConsolePage {

    private static final String CERTIFICATE = "certificate";

    private final Erasures erasures;
    private final Programmes programmes;
    private final CivilClock clock;

    ErasurePages(Erasures erasures, Programmes programmes, CivilClock clock) {
        this.erasures = erasures;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "erasures";
    }

    @Override
    public String module() {
        return Part.MODULE;
    }

    @Override
    public String operation() {
        return "erasures.read";
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry(Part.say("erasures.menu"), "trash3", 72));
    }

    @Override
    public View get(PageRequest request) {
        return switch (request.rest()) {
            case "" -> page("erasures", newestFirst(erasures.register(request.caller())));
            case CERTIFICATE -> page(CERTIFICATE, certificate(erasures.register(request.caller())));
            default -> new View.NotFound();
        };
    }

    @Override
    public View post(PageRequest request) {
        return new View.NotFound();
    }

    private static View page(String template, Map<String, Object> model) {
        return View.Page.of(template, Part.title(), model);
    }

    private static Map<String, Object> newestFirst(Register register) {
        List<ErasureLine> lines = new ArrayList<>(lines(register));
        Collections.reverse(lines);
        return Map.of(
                "lines",
                lines,
                "days",
                register.noteDays(),
                "wordDays",
                register.wordDays(),
                "broken",
                register.broken());
    }

    private Map<String, Object> certificate(Register register) {
        Programme programme = programmes.current();
        List<ErasureLine> lines = lines(register);
        Map<String, Object> model = new HashMap<>();
        model.put("lines", lines);
        model.put("days", register.noteDays());
        model.put("wordDays", register.wordDays());
        model.put("broken", register.broken());
        model.put("notes", pieces(register, Kind.NOTE));
        model.put("words", pieces(register, Kind.WORDS));
        model.put("keyrings", pieces(register, Kind.KEYRING));
        model.put("last", lines.isEmpty() ? "" : lines.get(lines.size() - 1).digest());
        model.put("programme", programme.title());
        model.put("reference", programme.reference());
        model.put("today", clock.today());
        return model;
    }

    private static List<ErasureLine> lines(Register register) {
        return register.acts().stream().map(ErasureLine::of).toList();
    }

    private static int pieces(Register register, Kind kind) {
        return register.acts().stream()
                .filter(act -> act.kind() == kind)
                .mapToInt(act -> act.pieces())
                .sum();
    }
}
