// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.running;

import static org.ops4j.pax.exam.CoreOptions.options;
import static org.ops4j.pax.exam.CoreOptions.vmOptions;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFileExtend;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.logLevel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ops4j.pax.exam.ExamSystem;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.karaf.options.LogLevelOption.LogLevel;
import org.ops4j.pax.exam.karaf.options.libraries.OverrideJUnitBundlesOption;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/** The container of Pax Exam on our own archive, with the probe dropped into deploy/. */
final class Container implements AutoCloseable {

    private final TestContainer container;
    private final Halqa halqa;

    Container() {
        int port = FreePort.any();
        Path unpacked =
                Path.of("target", "exam", String.valueOf(System.nanoTime())).toAbsolutePath();
        try {
            ExamSystem system = PaxExamRuntime.createServerSystem(configuration(unpacked, port));
            container = PaxExamRuntime.createContainer(system);
            container.start();
            Path home = onlyFolderIn(unpacked);
            halqa = new Halqa(URI.create("http://127.0.0.1:" + port), home, home.resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the sign-in page, the probe and the demo. A container that does not come up is stopped again. */
    Container awaited() {
        try {
            Await.until("the sign-in page", this::signInIsThere);
            Files.copy(Path.of(System.getProperty("halqa.probe")), halqa.home().resolve("deploy/probe.jar"));
            Await.until("the probe", () -> halqa.probe().answers());
            Await.until("the demo", () -> halqa.log().says("The demo is loaded"));
            new Mission(new DemoPeople(halqa).coordination()).goesOn();
            return this;
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        } catch (AssertionError e) {
            close();
            throw e;
        }
    }

    private boolean signInIsThere() {
        List<String> errors = halqa.log().errors();
        if (!errors.isEmpty()) {
            throw new AssertionError("Halqa does not start: " + errors);
        }
        return halqa.visitor().open("/sign-in").status() == 200;
    }

    private static Option[] configuration(Path unpacked, int port) {
        return options(
                karafDistributionConfiguration()
                        .frameworkUrl(Archive.FILE.toUri().toString())
                        .name("Halqa")
                        .karafVersion(System.getProperty("karaf.version"))
                        .unpackDirectory(unpacked.toFile())
                        .useDeployFolder(false),
                keepRuntimeFolder(),
                logLevel(LogLevel.INFO),
                new OverrideJUnitBundlesOption(),
                editConfigurationFileExtend(
                        "etc/org.ops4j.pax.url.mvn.cfg",
                        "org.ops4j.pax.url.mvn.defaultRepositories",
                        Path.of("target", "exam-repository").toUri() + "@id=exam"),
                configureConsole().ignoreLocalConsole().ignoreRemoteShell(),
                vmOptions(Archive.jvmOptions(Archive.unpack("options")).toArray(String[]::new)),
                editConfigurationFilePut("etc/custom.system.properties", "halqa.port", String.valueOf(port)),
                editConfigurationFilePut("etc/custom.system.properties", "halqa.demo", "true"));
    }

    private static Path onlyFolderIn(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    Halqa halqa() {
        return halqa;
    }

    /** Bounded: in some runs Pax Exam waits for a process that has nothing left to do. */
    @Override
    public void close() {
        try {
            CompletableFuture.runAsync(container::stop).get(30, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            System.err.println("The container did not stop within half a minute and is ended.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            ProcessHandle.current().descendants().filter(this::isOurs).forEach(ProcessHandle::destroyForcibly);
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(halqa.home().toString());
    }
}
