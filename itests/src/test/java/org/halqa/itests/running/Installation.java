// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Halqa as an administrator has it: the archive unpacked, started and stopped with bin/halqa. Stops when closed. */
public final class Installation implements AutoCloseable {

    private final Path home;
    private final boolean demo;
    private final int port = FreePort.any();

    /**
     * Unpacks the archive.
     *
     * @param name of the story, for the name of the folder
     */
    public Installation(String name) {
        this(name, false);
    }

    private Installation(String name, boolean demo) {
        this.home = Archive.unpack(name);
        this.demo = demo;
    }

    /** The same with the fictional consortium. */
    public static Installation withDemo(String name) {
        return new Installation(name, true);
    }

    /** bin/halqa with a verb and what it is about, in English. */
    public Command command(String... verb) {
        String script = home.resolve("bin/halqa").toString();
        return Command.of(Stream.concat(Stream.of(script), Stream.of(verb)).toArray(String[]::new))
                .with("LC_ALL", "C.UTF-8")
                .with("HALQA_DEMO", String.valueOf(demo))
                .with("HALQA_PORT", String.valueOf(port));
    }

    /** Starts it and waits for its sign-in page and, the first time, for its last module. */
    public Halqa start() {
        Finished start = command("start").run();
        if (start.code() != 0 || !start.output().contains("ready")) {
            throw new AssertionError(
                    start.code() + ": " + start.output() + halqa().log().errors());
        }
        Await.until("every module is installed", () -> halqa().log().says("| Done."));
        return halqa();
    }

    /** Where it is. */
    public Halqa halqa() {
        return new Halqa(URI.create("http://127.0.0.1:" + port), home, home.resolve("data"));
    }

    /** Where it is unpacked. */
    public Path home() {
        return home;
    }

    /** Where it will listen. */
    public int port() {
        return port;
    }

    /** Ends it as a power cut would. */
    public void kill() {
        ProcessHandle process = ProcessHandle.of(pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The process that runs. */
    public long pid() {
        try {
            return Long.parseLong(
                    Files.readString(home.resolve("data/halqa.pid")).trim());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** Stops it, if it runs; it may be started again. */
    public void stop() {
        Finished stop = command("stop").run();
        if (stop.code() != 0) {
            throw new AssertionError(stop.output());
        }
    }
}
