// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.halqa.itests.web.Page;
import org.halqa.itests.web.SignIn;
import org.halqa.itests.web.Visitor;

/**
 * The fictional people of the demo, each signed in once for a whole run.
 *
 * @param halqa where they are at home
 */
public record DemoPeople(Halqa halqa) {

    private static final Map<String, Inside> INSIDE = new ConcurrentHashMap<>();

    /** Halqa signs people out after half an hour in which they did nothing; on a busy machine a run takes longer. */
    private static final Duration MOST_IDLE = Duration.ofMinutes(20);

    /** Somebody who signed in, and when a story last asked for them, in nanoseconds. */
    private record Inside(Visitor visitor, long asked) {

        boolean isAwake() {
            return System.nanoTime() - asked < MOST_IDLE.toNanos();
        }
    }

    /** Who holds the circles and writes about them. */
    public Visitor psychologist() {
        return inside("PSYCHOLOGIST");
    }

    /** Who reads a text a second time. */
    public Visitor reader() {
        return inside("READER");
    }

    /** Who gets the reports. */
    public Visitor coordination() {
        return inside("COORDINATION");
    }

    /** Who heads a team. */
    public Visitor lineManager() {
        return inside("LINE_MANAGER");
    }

    /** The first person of the demo who has this role, signed in and reading French. */
    public Visitor inside(String role) {
        return INSIDE.compute(
                        halqa.base() + role,
                        (key, known) -> new Inside(
                                known != null && known.isAwake() ? known.visitor() : newlyInside(role),
                                System.nanoTime()))
                .visitor();
    }

    /** The same person on another device: a session of its own. */
    public Visitor newlyInside(String role) {
        Visitor visitor = halqa.visitor();
        Page page = enter(visitor, role);
        if (page.status() != 200 || page.address().getPath().startsWith("/sign-in")) {
            throw new AssertionError(role + " cannot sign in (" + page.status() + "): " + page.text());
        }
        visitor.open("/language/fr");
        return visitor;
    }

    /** Signs in on the sign-in page; the page that follows. */
    public Page enter(Visitor visitor, String role) {
        String[] account = account(role);
        return SignIn.with(visitor, account[0], account[1]);
    }

    /** Name and password of the first person who has this role. */
    public String[] account(String role) {
        Path file = halqa.data().resolve("demo-accounts.txt");
        return Await.value("the demo account of " + role, () -> accounts(file).stream()
                .map(line -> line.split("\t"))
                .filter(cells -> cells.length == 3 && cells[2].equals(role))
                .findFirst());
    }

    private static List<String> accounts(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
