// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Shares in the file {@code record.keys} beside the installation's key: a first line, then places of one size, each with name, share, number and
 * checksum. A share is destroyed by writing zeros over it and its name. A place that a power cut left half written is a free one: whoever was
 * writing had no answer yet.
 * The file is held for as long as it is open: two who write it would write over each other's places.
 */
public final class ShareFile implements Shares, AutoCloseable {

    /** Not a channel: a thread that is interrupted while it writes would close that for everybody. */
    private final RandomAccessFile file;

    private final Map<String, Place> places = new HashMap<>();
    /** What may be in the file or not, because writing it failed: tried again in the same place, so that no name is there twice. */
    private final Map<String, Place> unsure = new HashMap<>();

    private final Deque<Integer> free = new ArrayDeque<>();
    private int end;
    private long last;
    private int damaged;
    private boolean blank;
    private boolean begun;
    private boolean stated;

    private static final byte[] BEGINNING =
            Arrays.copyOf("Halqa record keys 2\n".getBytes(StandardCharsets.US_ASCII), SharePlace.SIZE);

    private record Place(int place, byte[] share, long number) {}

    private ShareFile(RandomAccessFile file) {
        this.file = file;
    }

    /**
     * The file in {@code folder}, made when there is none.
     *
     * @throws KeyUnusable with a sentence for the administrator
     */
    public static ShareFile in(Path folder) {
        Path path = folder.resolve("record.keys");
        try {
            OwnerOnly.makeFolder(folder);
            if (!Files.exists(path)) {
                OwnerOnly.makeFile(path);
                OwnerOnly.sync(folder);
            }
            OwnerOnly.tighten(path);
            return opened(path);
        } catch (IOException e) {
            throw new KeyUnusable(
                    "The key file " + path + " cannot be read or written. Give this user the right to it.", e);
        }
    }

    private static ShareFile opened(Path path) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        ShareFile shares = new ShareFile(file);
        try {
            if (!shares.hold()) {
                throw new KeyUnusable(
                        "The key file " + path + " is in use by another Halqa. Stop that one, or give this one a folder"
                                + " of keys of its own.",
                        null);
            }
            shares.read(path);
            return shares;
        } catch (IOException | KeyUnusable e) {
            file.close();
            throw e;
        }
    }

    private boolean hold() throws IOException {
        try {
            return file.getChannel().tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private void read(Path path) throws IOException {
        byte[] whole = new byte[Math.toIntExact(file.length())];
        file.readFully(whole);
        blank = whole.length == 0;
        ByteBuffer all = ByteBuffer.wrap(whole);
        // Shorter than its first line: whoever has no copy any more said so with a byte or two.
        begun = all.remaining() >= SharePlace.SIZE;
        stated = !blank && !begun;
        byte[] bytes = new byte[SharePlace.SIZE];
        if (begun) {
            all.get(bytes);
            requireBeginning(path, bytes);
        }
        // What is left of a last place that is not whole is written over by the next one.
        for (end = 0; all.remaining() >= SharePlace.SIZE; end++) {
            all.get(bytes);
            take(end, SharePlace.read(bytes));
        }
    }

    private static void requireBeginning(Path path, byte[] first) {
        if (!Arrays.equals(first, BEGINNING)) {
            throw new KeyUnusable(
                    "The file " + path + " is not a key file of this version of Halqa. Put its newest copy back.",
                    null);
        }
    }

    private void take(int at, Optional<SharePlace> read) {
        last = Math.max(last, read.map(SharePlace::number).orElse(0L));
        if (read.isEmpty()) {
            damaged++;
        }
        read.filter(place -> !place.isFree())
                .ifPresentOrElse(
                        place -> places.put(name(place.name()), new Place(at, place.share(), place.number())),
                        () -> free.add(at));
    }

    /** Whether the file was missing, or without a single byte, when it was opened. */
    boolean wasBlank() {
        return blank;
    }

    /** Whether somebody said, with a byte or two and nothing else in the file, that there is no copy of it any more. */
    boolean wasStated() {
        return stated;
    }

    @Override
    public synchronized Map<String, byte[]> find(Set<String> names) {
        Map<String, byte[]> found = new HashMap<>();
        for (String name : names) {
            Place place = places.get(name);
            if (place != null) {
                found.put(name, place.share());
            }
        }
        return found;
    }

    @Override
    public synchronized Map<String, byte[]> make(Set<String> names) {
        Map<String, Place> fresh = new HashMap<>();
        new TreeSet<>(names)
                .stream()
                        .filter(name -> !places.containsKey(name))
                        .forEach(name -> fresh.put(
                                name,
                                unsure.computeIfAbsent(name, one -> new Place(nextFree(), Envelope.newKey(), ++last))));
        try {
            begin();
            for (Map.Entry<String, Place> entry : fresh.entrySet()) {
                byte[] name = Base64.getDecoder().decode(entry.getKey());
                Place place = entry.getValue();
                write(place.place(), new SharePlace(name, place.share(), place.number()));
            }
            file.getFD().sync();
        } catch (IOException e) {
            throw new UncheckedIOException("a key could not be written beside the installation's key", e);
        }
        places.putAll(fresh);
        unsure.keySet().removeAll(fresh.keySet());
        return find(names);
    }

    private int nextFree() {
        Integer again = free.poll();
        return again == null ? end++ : again;
    }

    @Override
    public synchronized void destroy(String name) {
        Place place = placeOf(name);
        if (place == null) {
            return;
        }
        try {
            write(place.place(), SharePlace.free(place.number()));
            file.getFD().sync();
        } catch (IOException e) {
            throw new UncheckedIOException("a key could not be destroyed beside the installation's key", e);
        }
        places.remove(name);
        unsure.remove(name);
        free.add(place.place());
    }

    private @Nullable Place placeOf(String name) {
        Place place = places.get(name);
        return place == null ? unsure.get(name) : place;
    }

    private void begin() throws IOException {
        if (!begun) {
            file.setLength(0);
            file.write(BEGINNING);
            begun = true;
        }
    }

    private void write(int place, SharePlace content) throws IOException {
        file.seek((place + 1L) * SharePlace.SIZE);
        file.write(content.bytes());
    }

    @Override
    public synchronized Mark mark() {
        return new Mark(end, last);
    }

    @Override
    public synchronized boolean whole() {
        return damaged == 0;
    }

    private static String name(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Lets the file go. */
    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the keys of records could not be closed", e);
        }
    }
}
