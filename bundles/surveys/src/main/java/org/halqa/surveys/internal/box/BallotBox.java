// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.box;

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
    private final FreePlaces pieces;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private boolean closed;

    /** How large a box is made. */
    public record Size(int passes, int invitations, int pieces, List<String> strata) {}

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
        this.pieces = new FreePlaces(rows.places("freePieces"));
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
        rows.batch(handle, "addPiece", size.pieces(), row -> row.bind("content", Piece.blank()));
        return true;
    }

    /** Makes passes good; false, and none is, when there is no room for them. */
    public boolean issue(List<String> fingerprints, String stratum) {
        return issue("issuePass", passes, fingerprints, stratum);
    }

    /** Makes invitations good. */
    public boolean invite(List<String> fingerprints, String stratum) {
        return issue("issueInvitation", invitations, fingerprints, stratum);
    }

    private boolean issue(String name, FreePlaces free, List<String> fingerprints, String stratum) {
        return sharing(() -> {
                    List<Integer> places = free.take(fingerprints.size());
                    return using(free, places, fingerprints.size(), handle -> {
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
    public Cast cast(String fingerprint, int number, Function<String, List<String>> content) {
        return put(number, (handle, places) -> {
            Optional<Entry> pass = rows.pass(handle, fingerprint);
            if (!rows.change(handle, "usePass", Map.of("fingerprint", fingerprint))) {
                return rows.pass(handle, fingerprint).map(BallotBox::standing).equals(Optional.of(Standing.COUNTED))
                        ? Cast.COUNTED_BEFORE
                        : Cast.UNKNOWN_PASS;
            }
            write(handle, places, content.apply(pass.orElseThrow().stratum()));
            return Cast.DONE;
        });
    }

    /** Puts the ballot of a token, whose signature was checked, into the box. */
    public Cast castToken(String fingerprint, String stratum, List<String> content) {
        if (standing(fingerprint) == Standing.COUNTED) {
            return Cast.COUNTED_BEFORE;
        }
        List<Integer> pass = passes.take(1);
        if (pass.isEmpty()) {
            return Cast.FULL;
        }
        Cast cast = Cast.FULL;
        try {
            cast = put(content.size(), (handle, places) -> {
                expect(rows.change(
                        handle,
                        "useFreePass",
                        Map.of("place", pass.get(0), "fingerprint", fingerprint, "stratum", stratum)));
                write(handle, places, content);
                return Cast.DONE;
            });
        } catch (StoreFault fault) {
            if (!fault.sqlState().equals(Optional.of(TAKEN))) {
                throw fault;
            }
            cast = Cast.COUNTED_BEFORE;
        } finally {
            if (cast != Cast.DONE) {
                passes.giveBack(pass);
            }
        }
        return cast;
    }

    private interface Putting {
        Cast into(Handle handle, List<Integer> places);
    }

    private Cast put(int number, Putting putting) {
        return sharing(() -> {
                    List<Integer> places = pieces.take(number);
                    return using(pieces, places, number, handle -> putting.into(handle, places));
                })
                .orElse(Cast.UNKNOWN_PASS);
    }

    private void write(Handle handle, List<Integer> places, List<String> content) {
        for (int index = 0; index < content.size(); index++) {
            expect(rows.change(
                    handle,
                    "takePiece",
                    Map.of("place", places.get(index), "content", Piece.sealed(content.get(index)))));
        }
    }

    /** Works with places that were taken, and gives them back unless all went well. */
    private Cast using(FreePlaces free, List<Integer> places, int wanted, Function<Handle, Cast> work) {
        if (places.size() < wanted) {
            return Cast.FULL;
        }
        Cast cast = Cast.FULL;
        try {
            cast = writing.write(work);
        } finally {
            if (cast != Cast.DONE) {
                free.giveBack(places);
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
