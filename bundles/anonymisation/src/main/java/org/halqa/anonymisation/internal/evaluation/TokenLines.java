// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.util.ArrayList;
import java.util.List;

/** A token and its tag on each line, the tag last, parted by tabs or spaces; an empty line ends a sample. */
final class TokenLines {

    private TokenLines() {}

    static List<Sample> read(String content) {
        List<Sample> samples = new ArrayList<>();
        Tagged current = new Tagged();
        boolean numbered = numbered(content);
        boolean tagged = false;
        for (String line : content.split("\r?\n", -1)) {
            if (line.isBlank() || line.startsWith("-DOCSTART-")) {
                current = finish(current, samples);
            } else if (!line.startsWith("# ")) {
                String[] columns = line.indexOf('\t') >= 0
                        ? line.split("\t")
                        : line.strip().split(" +");
                int token = numbered && columns.length > 2 ? 1 : 0;
                String tag = columns.length == 1 ? "O" : columns[columns.length - 1].strip();
                tagged |= columns.length > 1 && Tagged.tag(tag);
                current.add(columns[token].strip(), tag);
            }
        }
        finish(current, samples);
        if (!tagged) {
            throw new BadCorpus("no format that is known: see --help");
        }
        return samples;
    }

    private static Tagged finish(Tagged current, List<Sample> samples) {
        if (current.empty()) {
            return current;
        }
        Sample sample = current.sample(String.valueOf(samples.size() + 1), "");
        samples.add(new Sample(sample.id(), Sample.spoken(sample.text(), ""), "", sample.text(), sample.spans()));
        return new Tagged();
    }

    /** True when the first column counts the tokens. */
    private static boolean numbered(String content) {
        List<String> first = content.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .limit(2)
                .map(line -> line.split("[\t ]")[0])
                .toList();
        return first.size() == 2 && (first.equals(List.of("0", "1")) || first.equals(List.of("1", "2")));
    }
}
