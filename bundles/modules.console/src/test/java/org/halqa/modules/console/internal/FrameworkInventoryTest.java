// SPDX-License-Identifier: Apache-2.0
package org.halqa.modules.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.apache.felix.framework.FrameworkFactory;
import org.halqa.texts.spi.LanguagePack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;

/** Reads a real framework with small bundles made here. */
class FrameworkInventoryTest {

    @TempDir
    Path cache;

    private Framework framework;
    private final FakeRuntime runtime = new FakeRuntime();

    @BeforeEach
    void start() throws BundleException {
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        cache.toString(),
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        "org.halqa.texts.spi;version=0.1.0"));
        framework.start();
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(5_000);
    }

    private Bundle install(String name, String... headers) throws Exception {
        Manifest manifest = new Manifest(manifest(name, headers));
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        new JarOutputStream(jar, manifest).close();
        return framework.getBundleContext().installBundle(name, new ByteArrayInputStream(jar.toByteArray()));
    }

    private static InputStream manifest(String name, String... headers) throws IOException {
        String text = "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: " + name
                + "\nBundle-Version: 1.2.0\n" + String.join("\n", headers) + "\n";
        return new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private Part part(String id) {
        var context = framework.getBundleContext();
        var inventory = new FrameworkInventory(
                context, new MissingPackages(context), new WaitingComponents(runtime, new ClosedRooms(context)));
        return inventory.parts().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBundleThatAsksForANewerVersionSaysWhichIsHere() throws Exception {
        install("com.example.format", "Import-Package: org.halqa.texts.spi;version=\"[1.3,2)\"");

        Part part = part("com.example.format");

        assertThat(part.state()).isEqualTo(Part.State.WAITING);
        assertThat(part.reasons()).containsExactly(Words.of("waits.version", "org.halqa.texts.spi", "1.3.0", "0.1.0"));
    }

    @Test
    void aBundleThatAsksForWhatNobodyHasSaysWhat() throws Exception {
        install("org.halqa.relay", "Import-Package: org.halqa.nowhere,org.halqa.maybe;resolution:=optional");

        assertThat(part("org.halqa.relay").reasons()).containsExactly(Words.of("waits.package", "org.halqa.nowhere"));
    }

    @Test
    void aRunningBundleIsCountedByWhatItBrings() throws Exception {
        Bundle bundle = install("org.halqa.sessions");
        bundle.start();
        LanguagePack pack = new ModulesTexts();
        bundle.getBundleContext().registerService(LanguagePack.class, pack, new Hashtable<>());
        bundle.getBundleContext().registerService(Runnable.class, () -> {}, new Hashtable<>());

        Part part = part("org.halqa.sessions");

        assertThat(part.state()).isEqualTo(Part.State.ON);
        assertThat(part.contributions()).isEqualTo(Map.of(LanguagePack.class.getName(), 1));
        assertThat(part.version()).isEqualTo("1.2.0");
    }

    @Test
    void aStoppedBundleIsStoppedAndThePlatformIsLeftOut() throws Exception {
        Bundle detectors = install("org.halqa.detectors");
        detectors.start();
        detectors.stop();
        install("com.other.library");

        assertThat(part("org.halqa.detectors").state()).isEqualTo(Part.State.STOPPED);
        Function<String, Boolean> listed = name -> {
            try {
                part(name);
                return true;
            } catch (java.util.NoSuchElementException absent) {
                return false;
            }
        };
        assertThat(listed.apply("com.other.library")).isFalse();
    }

    @Test
    void aComponentSaysWhatItWaitsFor() throws Exception {
        install("org.halqa.reporting").start();
        runtime.component(
                ComponentConfigurationDTO.UNSATISFIED_REFERENCE, "releases", "org.halqa.anonymisation.Releases");

        assertThat(part("org.halqa.reporting").reasons())
                .isEqualTo(List.of(Words.awaits("org.halqa.anonymisation.Releases")));
    }

    @Test
    void aRoomWhoseTablesCouldNotBeBroughtUpToDateSaysSo() throws Exception {
        install("org.halqa.reporting").start();
        runtime.component(ComponentConfigurationDTO.UNSATISFIED_REFERENCE, "database", "org.halqa.store.Database");
        runtime.target("(halqa.room=reports)");
        assertThat(part("org.halqa.reporting").reasons()).containsExactly(Words.awaits("org.halqa.store.Database"));

        framework.getBundleContext().registerService(Runnable.class, () -> {}, closed("programme"));
        assertThat(part("org.halqa.reporting").reasons()).containsExactly(Words.awaits("org.halqa.store.Database"));

        framework.getBundleContext().registerService(Runnable.class, () -> {}, closed("reports"));
        assertThat(part("org.halqa.reporting").reasons()).containsExactly(Words.of("waits.tables"));
    }

    private static Hashtable<String, String> closed(String room) {
        return new Hashtable<>(Map.of("halqa.room.closed", room));
    }

    @Test
    void aComponentThatFailedOrWasSwitchedOffIsSaid() throws Exception {
        install("org.halqa.reporting").start();
        runtime.component(ComponentConfigurationDTO.FAILED_ACTIVATION, "x", "y");
        assertThat(part("org.halqa.reporting").reasons()).containsExactly(Words.of("waits.failed", "component"));

        runtime.disable();
        assertThat(part("org.halqa.reporting").reasons()).containsExactly(Words.of("waits.disabled", "component"));
    }
}
