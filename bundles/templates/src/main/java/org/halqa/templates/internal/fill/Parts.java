// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a zipped file, read within limits: a few kilobytes may not become gigabytes. */
final class Parts {

    private static final int MOST = 600;
    private static final int LARGEST = 16 << 20;
    private static final int ALL = 32 << 20;
    private static final int BUFFER = 8_192;

    private Parts() {}

    static Map<String, byte[]> of(byte[] zip) throws Problem.Found {
        Map<String, byte[]> parts = new TreeMap<>();
        int left = ALL;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (name.contains("..") || name.startsWith("/") || name.contains("\\")) {
                    throw new Problem.Found("zip");
                }
                byte[] content = read(in, Math.min(LARGEST, left));
                left -= content.length;
                if (!entry.isDirectory() && parts.put(name, content) != null || parts.size() > MOST) {
                    throw new Problem.Found("zip");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Problem.Found("zip");
        }
        return parts;
    }

    private static byte[] read(InputStream in, int most) throws IOException, Problem.Found {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            if (out.size() > most) {
                throw new Problem.Found("large");
            }
        }
        return out.toByteArray();
    }
}
