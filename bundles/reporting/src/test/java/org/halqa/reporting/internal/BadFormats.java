// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.halqa.model.Message;
import org.halqa.reporting.Report;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.texts.Texts;

/** Formats as one would not want them, and a good one. */
final class BadFormats {

    interface Writing {
        void write(OutputStream out) throws IOException;
    }

    private static final long SMALL_STACK = 1 << 16;

    private BadFormats() {}

    static ReportFormat named(String id, Writing writing) {
        return new ReportFormat() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Message label() {
                return Message.of("sample", "label");
            }

            @Override
            public String extension() {
                return "txt";
            }

            @Override
            public String mediaType() {
                return "text/plain";
            }

            @Override
            public void write(Report report, Texts texts, OutputStream out) throws IOException {
                writing.write(out);
            }
        };
    }

    static ReportFormat good() {
        return named("good", out -> out.write("good".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    static ReportFormat endless(AtomicBoolean release) {
        return named("endless", out -> {
            while (!release.get()) {
                Thread.onSpinWait();
            }
        });
    }

    static ReportFormat flooding() {
        return named("flood", out -> {
            byte[] much = new byte[1 << 16];
            while (true) {
                out.write(much);
            }
        });
    }

    static ReportFormat floodingInSilence() {
        return named("silent-flood", out -> {
            for (int i = 0; i < 100; i++) {
                try {
                    out.write(new byte[1 << 16]);
                } catch (IOException e) {
                    continue;
                }
            }
        });
    }

    static ReportFormat greedy() {
        return named("greedy", out -> out.write(new long[Integer.MAX_VALUE - 2].length));
    }

    /** Starts {@code many} threads that stay, and writes nothing. */
    static ReportFormat swarm(AtomicBoolean release, int many) {
        return named("swarm", out -> {
            for (int i = 0; i < many; i++) {
                Thread thread = new Thread(null, () -> await(release), "swarm", SMALL_STACK);
                thread.setDaemon(true);
                thread.start();
            }
        });
    }

    private static void await(AtomicBoolean release) {
        while (!release.get()) {
            LockSupport.parkNanos(500_000_000);
        }
    }

    /** Writes one byte, closes the stream, and goes on writing on a thread of its own; {@code late} hears what came of it. */
    static ReportFormat writingLater(AtomicBoolean release, CompletableFuture<Boolean> late) {
        return named("later", out -> {
            out.write('x');
            out.close();
            Thread thread = new Thread(() -> {
                await(release);
                try {
                    out.write(new byte[1 << 10]);
                    late.complete(true);
                } catch (IOException e) {
                    late.complete(false);
                }
            });
            thread.setDaemon(true);
            thread.start();
        });
    }

    static ReportFormat recursive() {
        return named("recursive", BadFormats::deeper);
    }

    private static void deeper(OutputStream out) throws IOException {
        deeper(out);
        out.flush();
    }
}
