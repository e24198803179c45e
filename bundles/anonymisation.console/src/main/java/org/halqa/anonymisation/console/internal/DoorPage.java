// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.console.internal;

import java.util.Optional;
import org.halqa.anonymisation.Disclosure;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.ReviewDesk;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.Programmes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /door}: what waits; {@code /door/<id>} one document; {@code /door/<id>/<act>} what a person does with it;
 * {@code /door/numbers} what the door did to the numbers, {@code /door/numbers/correct} a correction of released months, {@code /door/look} words that
 * are being typed.
 */
@Component(service = ConsolePage.class)
public final class DoorPage implements ConsolePage {

    private static final String NUMBERS = "numbers";
    private static final String LOOK = "look";

    private final Queue queue;
    private final OneDocument one;
    private final Numbers numbers;
    private final Look look;

    /** Wires the parts together. */
    @Activate
    public DoorPage(
            @Reference ReviewDesk desk,
            @Reference Door door,
            @Reference Disclosure disclosure,
            @Reference Doorkeeper doorkeeper,
            @Reference Programmes programmes,
            @Reference CivilClock clock) {
        Captions captions = new Captions(programmes);
        this.queue = new Queue(desk, doorkeeper, captions, clock);
        this.one = new OneDocument(desk, doorkeeper, captions);
        this.numbers = new Numbers(disclosure);
        this.look = new Look(door);
    }

    @Override
    public String id() {
        return "door";
    }

    @Override
    public String module() {
        return DoorPageTexts.MODULE;
    }

    @Override
    public String operation() {
        return "door.read";
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry(DoorPageTexts.say("nav.door"), "door-open", 30));
    }

    @Override
    public View get(PageRequest request) {
        if (request.rest().isEmpty()) {
            return queue.view(request);
        }
        return request.rest().equals(NUMBERS) ? numbers.view(request) : one.view(request, request.rest());
    }

    @Override
    public View post(PageRequest request) {
        if (request.rest().equals(NUMBERS + "/correct")) {
            return numbers.correct(request);
        }
        String[] parts = request.rest().split("/", -1);
        if (parts.length == 2 && parts[0].equals(LOOK)) {
            return look.at(request, parts[1]);
        }
        return parts.length == 2 ? one.act(request, parts[0], parts[1]) : new View.NotFound();
    }
}
