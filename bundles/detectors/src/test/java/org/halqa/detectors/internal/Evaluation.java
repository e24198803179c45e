// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.halqa.anonymisation.Finding;

/**
 * Measures the stock detectors on a file of sentences with known spans: {@code id, language, script, category, text,
 * start-end:TYPE:action;…}, parted by tabs. Prints full-span recall by type and language, documents leaking, clean
 * sentences touched, share of other characters covered, and speed.
 */
public final class Evaluation {

    private final Map<String, int[]> byType = new TreeMap<>();
    private final Map<String, int[]> byLanguage = new TreeMap<>();
    private int leaking;
    private int documents;
    private int clean;
    private int touched;
    private long covered;
    private long others;
    private long characters;

    private Evaluation() {}

    /** Arguments: the file; {@code misses} to print what was missed and {@code touched} to print what was hit in vain. */
    public static void main(String[] arguments) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        List<String> show = List.of(arguments);
        Evaluation evaluation = new Evaluation();
        lines.stream().skip(1).forEach(line -> StockDetectors.in(line, "fr"));
        long start = System.nanoTime();
        for (String line : lines.subList(1, lines.size())) {
            evaluation.add(line.split("\t", -1), show);
        }
        evaluation.print((System.nanoTime() - start) / 1e9);
    }

    private void add(String[] row, List<String> show) {
        String text = row[4];
        List<Finding> findings =
                StockDetectors.in(text, row[1].startsWith("ar") && row[2].equals("Arab") ? "ar" : "fr");
        BitSet hit = new BitSet();
        findings.forEach(each -> hit.set(each.start(), each.end()));
        BitSet gold = new BitSet();
        boolean leaks = false;
        for (String span : row[5].isEmpty() ? new String[0] : row[5].split(";")) {
            int from = Integer.parseInt(span.substring(0, span.indexOf('-')));
            int to = Integer.parseInt(span.substring(span.indexOf('-') + 1, span.indexOf(':')));
            String type = span.split(":")[1];
            boolean full = hit.nextClearBit(from) >= to;
            boolean any = hit.get(from, to).cardinality() > 0;
            count(byType, type, full, any);
            count(byLanguage, row[1], full, any);
            leaks |= !full;
            gold.set(from, to);
            if (!full && show.contains("misses")) {
                System.out.println("MISS " + row[0] + " " + type + " [" + text.substring(from, to) + "] " + text);
            }
        }
        documents += row[5].isEmpty() ? 0 : 1;
        leaking += leaks ? 1 : 0;
        clean += row[5].isEmpty() ? 1 : 0;
        touched += row[5].isEmpty() && !hit.isEmpty() ? 1 : 0;
        BitSet beside = (BitSet) hit.clone();
        beside.andNot(gold);
        covered += beside.cardinality();
        others += text.length() - gold.cardinality();
        characters += text.length();
        if (!beside.isEmpty() && show.contains("touched")) {
            findings.forEach(each -> System.out.println("HIT " + row[0] + " " + each.detector() + " ["
                    + text.substring(each.start(), each.end()) + "] " + text));
        }
    }

    private static void count(Map<String, int[]> counts, String key, boolean full, boolean any) {
        int[] count = counts.computeIfAbsent(key, each -> new int[3]);
        count[0]++;
        count[1] += full ? 1 : 0;
        count[2] += any ? 1 : 0;
    }

    private void print(double seconds) {
        int[] all = new int[3];
        byType.forEach((type, count) -> {
            print("recall.full." + type, count[1], count[0]);
            print("recall.any." + type, count[2], count[0]);
            for (int at = 0; at < 3; at++) {
                all[at] += count[at];
            }
        });
        byLanguage.forEach((language, count) -> print("recall.full.language." + language, count[1], count[0]));
        print("recall.full.all", all[1], all[0]);
        print("documents.leaking", leaking, documents);
        print("clean.touched", touched, clean);
        print("overmasked", covered, others);
        System.out.printf("throughput.mb_per_s\t%.3f%n", characters / seconds / 1e6);
    }

    private static void print(String name, long part, long whole) {
        System.out.printf("%s\t%.3f\t%d/%d%n", name, whole == 0 ? 0 : (double) part / whole, part, whole);
    }
}
