// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.console.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Message;

/** The record of accesses, newest first, and the button that walks the chain. */
class RecordPages implements ConsolePage {

    private static final String READ = "record.read";
    private static final int PAGE = 50;

    private final AccessRecord record;
    private final Doorkeeper doorkeeper;
    private final RecordLines lines;

    RecordPages(AccessRecord record, Doorkeeper doorkeeper, RecordLines lines) {
        this.record = record;
        this.doorkeeper = doorkeeper;
        this.lines = lines;
    }

    @Override
    public String id() {
        return "record";
    }

    @Override
    public String module() {
        return Words.MODULE;
    }

    @Override
    public String operation() {
        return READ;
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry(Words.say("menu.record"), "clock-history", 70));
    }

    @Override
    public View get(PageRequest request) {
        return request.rest().isEmpty() ? page(request, List.of(), List.of()) : new View.NotFound();
    }

    @Override
    public View post(PageRequest request) {
        doorkeeper.require(request.caller(), READ);
        if (!request.rest().equals("verify") || doorkeeper.ownOnly(request.caller(), READ)) {
            return new View.NotFound();
        }
        long broken = record.verify();
        return broken < 0
                ? page(request, List.of(Words.say("record.intact")), List.of())
                : page(request, List.of(), List.of(Words.say("record.broken", broken)));
    }

    private View page(PageRequest request, List<Message> good, List<Message> bad) {
        List<AccessRecord.Entry> found = record.read(request.caller(), before(request), PAGE + 1);
        List<AccessRecord.Entry> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<String, Object> model = new HashMap<>();
        model.put(
                "lines",
                shown.stream()
                        .map(lines.forReader(request.caller(), request.displayName()))
                        .toList());
        model.put("older", found.size() > PAGE ? shown.get(PAGE - 1).sequence() : 0L);
        model.put("newest", before(request) == Long.MAX_VALUE);
        model.put("own", doorkeeper.ownOnly(request.caller(), READ));
        model.put("good", good);
        model.put("reasons", bad);
        return View.Page.of("record", Words.title(), model);
    }

    private static long before(PageRequest request) {
        return request.field("before")
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .orElse(Long.MAX_VALUE);
    }
}
