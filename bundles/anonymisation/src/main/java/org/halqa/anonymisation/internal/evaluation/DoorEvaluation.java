// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import org.halqa.anonymisation.internal.StockDetectorIds;
import org.halqa.anonymisation.internal.risk.LoneText;
import org.halqa.anonymisation.internal.risk.Population;
import org.halqa.anonymisation.internal.risk.TraitSearch;
import org.halqa.anonymisation.internal.search.Found;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.anonymisation.internal.search.Threads;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.KnownPeople;
import org.halqa.anonymisation.spi.TraitReader;
import org.halqa.model.Message;

/** Runs the door's search over corpora and prints what it finds, what it misses and how long it takes. */
public final class DoorEvaluation {

    /** Long: what is measured here does not wait for anybody, and a busy machine should change the speed and nothing else. */
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private static final int FEWEST = 5;

    private final EvaluationOptions options;
    private final Search search;
    private final LoneText lone;
    private final PrintStream out;

    DoorEvaluation(
            EvaluationOptions options,
            List<Detector> detectors,
            LoneText lone,
            ExecutorService threads,
            PrintStream out) {
        this.options = options;
        this.search = new Search(() -> detectors, StockDetectorIds.and(new String[0]), LIMIT, threads);
        this.lone = lone;
        this.out = out;
    }

    /** See {@code --help}. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ExecutorService threads = Threads.forDetectors();
        try {
            EvaluationOptions options = EvaluationOptions.of(arguments);
            if (options.help()) {
                out.println(EvaluationOptions.HELP);
                return;
            }
            List<KnownPeople> people =
                    options.roster() == null ? List.of() : List.of(RosterFile.of(contents(options.roster())));
            of(
                            options,
                            Installed.onClassPath(Detector.class, people),
                            Installed.onClassPath(TraitReader.class, people),
                            people,
                            threads,
                            out)
                    .run();
        } catch (BadCorpus e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } finally {
            threads.shutdownNow();
        }
    }

    /** An evaluation of these detectors and readers, of whom {@code people} are known. */
    static DoorEvaluation of(
            EvaluationOptions options,
            List<Detector> detectors,
            List<TraitReader> readers,
            List<KnownPeople> people,
            ExecutorService threads,
            PrintStream out) {
        LoneText lone = new LoneText(
                new TraitSearch(() -> readers, LIMIT, threads),
                new Population(() -> people),
                RosterFile.PROGRAMME,
                FEWEST);
        return new DoorEvaluation(options, detectors, lone, threads, out);
    }

    void run() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (Path file : options.files()) {
            samples.addAll(read(file));
        }
        Tally tally = new Tally();
        samples.forEach(
                sample -> tally.add(sample, find(sample.text(), sample.spoken()).findings()));
        RiskTally risks = new RiskTally();
        samples.forEach(sample -> risks.add(sample, lone.closest(sample.text(), sample.spoken())));
        print(tally, risks);
        if (options.speed()) {
            Speed speed = Speed.of(samples, this::find);
            figure("throughput.processor_mb_per_s", speed.megabytesPerProcessorSecond());
            figure("throughput.mb_per_s", speed.megabytesPerSecond());
            figure("latency.p95_ms", speed.p95Millis());
        }
    }

    private List<Sample> read(Path file) throws IOException {
        try {
            return Corpus.read(contents(file)).stream().map(options::restrict).toList();
        } catch (BadCorpus e) {
            throw new BadCorpus(file + ": " + e.getMessage());
        }
    }

    /** What is in a file that somebody named. */
    private static String contents(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new BadCorpus("not in UTF-8");
        } catch (NoSuchFileException e) {
            throw new BadCorpus("no such file");
        }
    }

    private Found find(String text, String language) {
        Found found = search.in(text, language);
        if (!found.whole()) {
            throw new BadCorpus("the door would stay shut: "
                    + found.obstacles().stream().map(Message::toString).toList());
        }
        return found;
    }

    private void print(Tally tally, RiskTally risks) {
        if (options.misses()) {
            tally.misses().forEach(each -> out.println("MISS\t" + each));
        }
        if (options.touches()) {
            tally.touches().forEach(each -> out.println("HIT\t" + each));
        }
        tally.full().forEach((type, share) -> out.println("full recall\t" + type + "\t" + share));
        tally.flagged().forEach((type, share) -> out.println("flagged\t" + type + "\t" + share));
        tally.groups().forEach((group, share) -> out.println("full recall\t" + group + "\t" + share));
        out.println("documents leaking\t\t" + tally.leaking());
        out.println("clean documents touched\t\t" + tally.touched());
        out.println("other characters covered\t\t" + tally.overmasked());
        out.println("clean documents too close to one person\t\t" + risks.red());
        out.println("clean documents near one person\t\t" + risks.amber());
        out.println("documents about a role, health or family seen near one person\t\t" + risks.flagged());
        out.println();
        tally.full().forEach((type, share) -> figure("recall.full." + type, share.share()));
        tally.flagged().forEach((type, share) -> figure("recall.flagged." + type, share.share()));
        figure("documents.leaking", tally.leaking().share());
        figure("clean.touched", tally.touched().share());
        figure("overmasked", tally.overmasked().share());
        figure("clean.red", risks.red().share());
        figure("clean.amber", risks.amber().share());
        figure("risk.flagged", risks.flagged().share());
    }

    private void figure(String name, double value) {
        out.println(name + "\t" + String.format(Locale.ROOT, "%.4f", value));
    }
}
