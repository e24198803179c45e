// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Shares in the file {@code record.keys} beside the installation's key: places of one size, each with name, share and checksum. A share is
 * destroyed by writing zeros over its place. A place that a power cut left half written is a free one: whoever was writing had no answer yet.
 */
public final class ShareFile implements Shares, AutoCloseable {

    private static final FileAttribute<?> OWNER_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> OWNER_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final FileChannel channel;
    private final Map<String, Place> places = new HashMap<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private int end;

    private record Place(int number, byte[] share) {}

    private ShareFile(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * The file in {@code folder}, made when there is none.
     *
     * @throws KeyUnusable with a sentence for the administrator
     */
    public static ShareFile in(Path folder) {
        Path file = folder.resolve("record.keys");
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder, OWNER_FOLDER);
            }
            if (!Files.exists(file)) {
                Files.createFile(file, OWNER_FILE);
            }
            ShareFile shares = new ShareFile(FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE));
            shares.read();
            return shares;
        } catch (IOException e) {
            throw new KeyUnusable(
                    "The key file " + file + " cannot be read or written. Give this user the right to it.", e);
        }
    }

    private void read() throws IOException {
        ByteBuffer all = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (all.hasRemaining() && channel.read(all, all.position()) >= 0) {
            // on to the end
        }
        all.flip();
        // What is left of a last place that is not whole is written over by the next one.
        for (end = 0; all.remaining() >= SharePlace.SIZE; end++) {
            int number = end;
            byte[] bytes = new byte[SharePlace.SIZE];
            all.get(bytes);
            SharePlace.read(bytes)
                    .ifPresentOrElse(
                            place -> places.put(name(place.name()), new Place(number, place.share())),
                            () -> free.add(number));
        }
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
                        .forEach(name -> fresh.put(name, new Place(nextFree(), Envelope.newKey())));
        try {
            for (Map.Entry<String, Place> entry : fresh.entrySet()) {
                byte[] name = Base64.getDecoder().decode(entry.getKey());
                write(
                        entry.getValue().number(),
                        new SharePlace(name, entry.getValue().share()).bytes());
            }
            channel.force(true);
        } catch (IOException e) {
            fresh.values().forEach(place -> free.add(place.number()));
            throw new UncheckedIOException("a key could not be written beside the installation's key", e);
        }
        places.putAll(fresh);
        return find(names);
    }

    private int nextFree() {
        Integer again = free.poll();
        return again == null ? end++ : again;
    }

    @Override
    public synchronized void destroy(String name) {
        Place place = places.get(name);
        if (place == null) {
            return;
        }
        try {
            write(place.number(), new byte[SharePlace.SIZE]);
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("a key could not be destroyed beside the installation's key", e);
        }
        places.remove(name);
        free.add(place.number());
    }

    private void write(int number, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long at = (long) number * SharePlace.SIZE;
        while (buffer.hasRemaining()) {
            channel.write(buffer, at + buffer.position());
        }
    }

    private static String name(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public synchronized void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the keys of records could not be closed", e);
        }
    }
}
