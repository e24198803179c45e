// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A zip with its entries in order and without the time of writing: same content, same bytes. For formats whose file is one. An
 * entry {@code mimetype} comes first and is not compressed, as OpenDocument wants it.
 */
public final class StableZip {

    /** Not the first day a zip can say: Java writes that one a second time, in the zone of the machine. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String MIME_TYPE = "mimetype";

    private StableZip() {}

    /** The entries of {@code zip}, written again. */
    public static byte[] of(byte[] zip) throws IOException {
        return of(zip, Map.of());
    }

    /**
     * The same with parts of one's own in the place of what a library wrote, such as who wrote it and when.
     *
     * @param instead content in UTF-8 by name of the entry; those that {@code zip} lacks are not added
     */
    public static byte[] of(byte[] zip, Map<String, String> instead) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        instead.forEach((name, content) ->
                entries.computeIfPresent(name, (is, old) -> content.getBytes(StandardCharsets.UTF_8)));
        return of(entries);
    }

    /** A zip of {@code entries}, content by name. */
    public static byte[] of(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            byte[] type = entries.get(MIME_TYPE);
            if (type != null) {
                write(out, stored(type), type);
            }
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                if (!entry.getKey().equals(MIME_TYPE)) {
                    write(out, new ZipEntry(entry.getKey()), entry.getValue());
                }
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(byte[] content) {
        ZipEntry entry = new ZipEntry(MIME_TYPE);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    private static void write(ZipOutputStream out, ZipEntry entry, byte[] content) throws IOException {
        entry.setTimeLocal(NO_TIME);
        out.putNextEntry(entry);
        out.write(content);
    }
}
