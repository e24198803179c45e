// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.halqa.anonymisation.internal.search.Threads;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.TraitReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * {@code halqa:door-eval FILE…} in a shell, for the administrator, with the options of the script but {@code --roster}: it measures the
 * detectors that are installed, those of partners too, and they know the real rosters. Karaf's and Gogo's shells find the service by
 * its properties, so that nothing here depends on a shell. The distribution ships without one.
 */
@Component(
        service = DoorEvalCommand.class,
        property = {"osgi.command.scope=halqa", "osgi.command.function=door-eval"})
public final class DoorEvalCommand {

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Detector> detectors;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<TraitReader> readers;

    @Activate
    public DoorEvalCommand() {
        this(List.of(), List.of());
    }

    /** For a world without services. */
    DoorEvalCommand(List<Detector> detectors, List<TraitReader> readers) {
        this.detectors = detectors;
        this.readers = readers;
    }

    /** What a shell calls when a command has a hyphen in its name, which comes first. Returns what it prints. */
    public String _main(String[] line) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ExecutorService threads = Threads.forDetectors();
        try {
            EvaluationOptions options = EvaluationOptions.of(Arrays.copyOfRange(line, 1, line.length));
            if (options.help()) {
                return EvaluationOptions.HELP;
            }
            if (options.roster() != null) {
                throw new BadCorpus("the detectors that run here know the real rosters: leave --roster out");
            }
            PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
            DoorEvaluation.of(options, detectors, readers, List.of(), threads, out)
                    .run();
            return printed.toString(StandardCharsets.UTF_8);
        } catch (BadCorpus unreadable) {
            return String.valueOf(unreadable.getMessage());
        } finally {
            threads.shutdownNow();
        }
    }
}
