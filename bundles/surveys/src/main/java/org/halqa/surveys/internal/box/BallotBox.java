// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.box;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.halqa.store.Database;
import org.halqa.store.StoreFault;
import org.halqa.surveys.Ballots.Standing;
import org.halqa.surveys.internal.box.BoxRows.Entry;
import org.halqa.surveys.internal.box.FreePieces.Placed;
import org.jdbi.v3.core.Handle;

/**
 * The box of one survey. A ballot and the use of its pass are one transaction, so that neither is ever there without the other.
 * Casts go side by side; sealing waits for them and keeps later ones out. Safe on any thread.
 */
public final class BallotBox {

    private static final String TAKEN = "23505";

    private final BoxRows rows;
    private final CommonTransaction writing;
    private final FreePlaces passes;
    private final FreePlaces invitations;
    private final FreePieces pieces;
    private final IssuedPasses issued;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private boolean closed;

    /**
     * How large a box is made.
     *
     * @param pieces length of a slot in bytes, a multiple of three, to how many there are of them
     */
    public record Size(int passes, int invitations, Map<Integer, Integer> pieces, List<String> strata) {}

    /** How many passes, invitations and ballots there are. */
    public record Tally(int issued, int voided, int invited, int tokens, int cast) {}

    /** What became of a ballot. */
    public enum Cast {
        DONE,
        COUNTED_BEFORE,
        UNKNOWN_PASS,
        FULL
    }

    private BallotBox(BoxRows rows) {
        this.rows = rows;
        this.writing = new CommonTransaction(rows);
        this.passes = new FreePlaces(rows.places("freePasses"));
        this.invitations = new FreePlaces(rows.places("freeInvitations"));
        this.pieces = new FreePieces(rows.slots("freePieces"));
        this.issued = new IssuedPasses(rows.strata("issuedPasses"));
    }

    /** The box in this database, filled with random rows when it is new. */
    public static BallotBox in(Database database, Size size) {
        BoxRows rows = new BoxRows(database);
        if (!rows.isFilled()) {
            rows.inTransaction(handle -> fill(rows, handle, size));
        }
        return new BallotBox(rows);
    }

    private static boolean fill(BoxRows rows, Handle handle, Size size) {
        Supplier<String> print = () -> Fingerprint.of(Chance.bytes(32));
        Supplier<String> stratum =
                () -> size.strata().get(Chance.below(size.strata().size()));
        rows.batch(handle, "addPass", size.passes(), row -> row.bind("fingerprint", print.get())
                .bind("stratum", stratum.get()));
        rows.batch(handle, "addInvitation", size.invitations(), row -> row.bind("fingerprint", print.get())
                .bind("stratum", stratum.get())
                .bind("message", print.get()));
        Iterator<Integer> lengths = size.pieces().entrySet().stream()
                .flatMap(each -> Collections.nCopies(each.getValue(), each.getKey()).stream())
                .iterator();
        int pieces = size.pieces().values().stream().mapToInt(Integer::intValue).sum();
        rows.batch(handle, "addPiece", pieces, row -> row.bind("content", Piece.blank(lengths.next())));
        return true;
    }

    /** Makes passes good; false, and none is, when there is no room for them. */
    public boolean issue(List<String> fingerprints, String stratum) {
        boolean done = issue("issuePass", passes, fingerprints, stratum);
        if (done) {
            fingerprints.forEach(each -> issued.add(each, stratum));
        }
        return done;
    }

    /** Makes invitations good. */
    public boolean invite(List<String> fingerprints, String stratum) {
        return issue("issueInvitation", invitations, fingerprints, stratum);
    }

    private boolean issue(String name, FreePlaces free, List<String> fingerprints, String stratum) {
        return sharing(() -> {
                    List<Integer> places = free.take(fingerprints.size());
                    if (places.size() < fingerprints.size()) {
                        return Cast.FULL;
                    }
                    return using(() -> free.giveBack(places), handle -> {
                        for (int index = 0; index < places.size(); index++) {
                            expect(rows.change(
                                    handle,
                                    name,
                                    Map.of(
                                            "place", places.get(index),
                                            "fingerprint", fingerprints.get(index),
                                            "stratum", stratum)));
                        }
                        return Cast.DONE;
                    });
                })
                .filter(Cast.DONE::equals)
                .isPresent();
    }

    /** Takes back passes and invitations that nobody used; returns how many were still good. */
    public int handBack(List<String> fingerprints) {
        return sharing(() -> rows.inTransaction(handle -> (int) fingerprints.stream()
                        .filter(print -> rows.change(handle, "voidPass", Map.of("fingerprint", print))
                                || rows.change(handle, "voidInvitation", Map.of("fingerprint", print)))
                        .count()))
                .orElse(0);
    }

    /** Where a pass stands. */
    public Standing standing(String fingerprint) {
        return rows.inTransaction(handle -> rows.pass(handle, fingerprint))
                .map(BallotBox::standing)
                .orElse(Standing.UNKNOWN);
    }

    private static Standing standing(Entry entry) {
        return switch (entry.state()) {
            case "I" -> Standing.GOOD;
            case "U" -> Standing.COUNTED;
            default -> Standing.UNKNOWN;
        };
    }

    /** The stratum of an invitation that was not voided. */
    public Optional<String> invited(String fingerprint) {
        return rows.inTransaction(handle -> rows.invitation(handle, fingerprint))
                .filter(entry -> !entry.state().equals("V"))
                .map(Entry::stratum);
    }

    /**
     * Uses an invitation for one message; again for the same message is no harm.
     *
     * @return the stratum, or empty when there is no such invitation or it was used for another message
     */
    public Optional<String> exchange(String fingerprint, String message) {
        return sharing(() -> rows.inTransaction(handle -> {
                    rows.change(handle, "useInvitation", Map.of("fingerprint", fingerprint, "message", message));
                    return rows.invitation(handle, fingerprint)
                            .filter(entry ->
                                    entry.state().equals("U") && entry.message().equals(message))
                            .map(Entry::stratum);
                }))
                .flatMap(Function.identity());
    }

    /**
     * Puts the ballot of an issued pass into the box.
     *
     * @param content makes the pieces, given the stratum of the pass
     */
    public Cast cast(String fingerprint, Function<String, List<String>> content) {
        return issued.stratum(fingerprint)
                .map(stratum -> put(content.apply(stratum), handle -> usePass(handle, fingerprint)))
                .orElse(Cast.UNKNOWN_PASS);
    }

    private Cast usePass(Handle handle, String fingerprint) {
        if (rows.change(handle, "usePass", Map.of("fingerprint", fingerprint))) {
            return Cast.DONE;
        }
        return rows.pass(handle, fingerprint).map(BallotBox::standing).equals(Optional.of(Standing.COUNTED))
                ? Cast.COUNTED_BEFORE
                : Cast.UNKNOWN_PASS;
    }

    /** Puts the ballot of a token, whose signature was checked, into the box. */
    public Cast castToken(String fingerprint, String stratum, List<String> content) {
        if (issued.stratum(fingerprint).isPresent()) {
            return Cast.COUNTED_BEFORE;
        }
        List<Integer> pass = passes.take(1);
        if (pass.isEmpty()) {
            return Cast.FULL;
        }
        Cast cast = Cast.FULL;
        try {
            cast = put(content, handle -> {
                expect(rows.change(
                        handle,
                        "useFreePass",
                        Map.of("place", pass.get(0), "fingerprint", fingerprint, "stratum", stratum)));
                return Cast.DONE;
            });
        } catch (StoreFault fault) {
            if (!fault.sqlState().equals(Optional.of(TAKEN))) {
                throw fault;
            }
            cast = Cast.COUNTED_BEFORE;
        } finally {
            if (cast == Cast.DONE) {
                issued.add(fingerprint, stratum);
            } else {
                passes.giveBack(pass);
            }
        }
        return cast;
    }

    /** Everything that takes time is done before it is anybody's turn to write. */
    private Cast put(List<String> content, Function<Handle, Cast> use) {
        return sharing(() -> pieces.place(content)
                        .map(placed -> using(() -> placed.forEach(Placed::giveBack), handle -> {
                            Cast cast = use.apply(handle);
                            if (cast == Cast.DONE) {
                                write(handle, placed);
                            }
                            return cast;
                        }))
                        .orElse(Cast.FULL))
                .orElse(Cast.UNKNOWN_PASS);
    }

    private void write(Handle handle, List<Placed> placed) {
        placed.forEach(each ->
                expect(rows.change(handle, "takePiece", Map.of("place", each.place(), "content", each.content()))));
    }

    /** Works with what was taken, and gives it back unless all went well. */
    private Cast using(Runnable giveBack, Function<Handle, Cast> work) {
        Cast cast = Cast.FULL;
        try {
            cast = writing.write(work);
        } finally {
            if (cast != Cast.DONE) {
                giveBack.run();
            }
        }
        return cast;
    }

    /** How many of everything. */
    public Tally tally() {
        return rows.inTransaction(handle -> {
            Map<String, Integer> passStates = rows.states(handle, "passStates");
            Map<String, Integer> invitationStates = rows.states(handle, "invitationStates");
            int cast = passStates.getOrDefault("U", 0);
            return new Tally(
                    passStates.values().stream().mapToInt(Integer::intValue).sum(),
                    passStates.getOrDefault("V", 0) + invitationStates.getOrDefault("V", 0),
                    invitationStates.values().stream()
                            .mapToInt(Integer::intValue)
                            .sum(),
                    invitationStates.getOrDefault("U", 0),
                    cast);
        });
    }

    /** Keeps later ballots out and empties the box; it is of no use afterwards unless {@link #reopen} says so. */
    public SealedAnswers empty() {
        lock.writeLock().lock();
        try {
            closed = true;
            return rows.inTransaction(
                    handle -> SealedAnswers.of(rows.texts(handle, "pieces"), rows.texts(handle, "nullifiers")));
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Lets ballots in again, after sealing did not work. */
    public void reopen() {
        lock.writeLock().lock();
        try {
            closed = false;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private <T> Optional<T> sharing(Supplier<T> work) {
        lock.readLock().lock();
        try {
            return closed ? Optional.empty() : Optional.ofNullable(work.get());
        } finally {
            lock.readLock().unlock();
        }
    }

    private static void expect(boolean changed) {
        if (!changed) {
            throw new IllegalStateException("a place of the box was not free");
        }
    }
}
