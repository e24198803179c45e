// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A picture as PNG (ISO/IEC 15948), its rows as they are: a chart is flat, and no filter makes it smaller. The writer of the JDK tries
 * five for each row and copies all points twice; that was most of the time of a whole document.
 */
final class Png {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int COLOURS = 3;
    private static final int BITS = 8;
    private static final int TRUE_COLOUR = 2;

    private Png() {}

    /** {@code image} must be of {@link BufferedImage#TYPE_INT_RGB}. */
    static byte[] of(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(SIGNATURE);
            chunk(out, "IHDR", header(image));
            chunk(out, "IDAT", points(image));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] header(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(image.getWidth());
            out.writeInt(image.getHeight());
            out.write(BITS);
            out.write(TRUE_COLOUR);
            out.write(new byte[3]);
        }
        return bytes.toByteArray();
    }

    private static byte[] points(BufferedImage image) throws IOException {
        int width = image.getWidth();
        int[] colours = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] row = new byte[1 + width * COLOURS];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        Deflater deflater = new Deflater();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 13)) {
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < width; x++) {
                    int colour = colours[y * width + x];
                    int at = 1 + x * COLOURS;
                    row[at] = (byte) (colour >> 16);
                    row[at + 1] = (byte) (colour >> 8);
                    row[at + 2] = (byte) colour;
                }
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
