// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A token and its tag on each line, parted by tabs or spaces; an empty line ends a sample. The tag is in the last column that holds
 * nothing but tags, else in the last; the token in the first that neither holds tags nor counts.
 */
final class TokenLines {

    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2,3}(?:-[a-z]+)?:).+", Pattern.DOTALL);

    private final List<List<String>> lines;
    private final int tag;
    private final int token;
    private final String language;

    private TokenLines(List<List<String>> lines) {
        this.lines = lines;
        List<List<String>> full = lines.stream().filter(each -> each.size() > 1).toList();
        this.tag = tagColumn(full);
        int before = full.stream().findFirst().map(each -> column(each)).orElse(0);
        this.token = before == 0 ? 1 : numbered(full) && before > 1 ? 1 : 0;
        this.language = language(full);
    }

    static List<Sample> read(String content) {
        List<List<String>> lines = new ArrayList<>();
        for (String line : content.split("\r?\n", -1)) {
            List<String> columns = columns(line);
            boolean comment = line.startsWith("# ") && !(columns.size() == 2 && Tagged.part(columns.get(1)));
            if (!comment) {
                lines.add(columns);
            }
        }
        return new TokenLines(lines).samples();
    }

    private static List<String> columns(String line) {
        if (line.isBlank() || line.startsWith("-DOCSTART-")) {
            return List.of();
        }
        String[] parts =
                line.indexOf('\t') >= 0 ? line.split("\t") : line.strip().split(" +");
        return IntStream.range(0, parts.length)
                .mapToObj(at -> parts[at].strip())
                .toList();
    }

    private List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        Tagged current = new Tagged();
        boolean tagged = false;
        for (List<String> columns : lines) {
            if (columns.isEmpty()) {
                current = finish(current, samples);
                continue;
            }
            boolean alone = columns.size() == 1;
            String said = alone ? "O" : columns.get(column(columns));
            tagged |= !alone && Tagged.tag(said);
            String word = columns.get(alone ? 0 : token);
            current.add(word.startsWith(language) ? word.substring(language.length()) : word, said);
        }
        finish(current, samples);
        if (!tagged) {
            throw new BadCorpus("no format that is known: see --help");
        }
        return samples;
    }

    private int column(List<String> columns) {
        return tag < 0 || tag >= columns.size() ? columns.size() - 1 : tag;
    }

    /** The last column of nothing but tags, when all lines have as many columns; else -1. */
    private static int tagColumn(List<List<String>> full) {
        int width = full.stream().mapToInt(List::size).min().orElse(0);
        boolean even = full.stream().allMatch(each -> each.size() == width);
        return !even
                ? -1
                : IntStream.iterate(width - 1, at -> at >= 0, at -> at - 1)
                        .filter(at -> full.stream().allMatch(each -> Tagged.part(each.get(at))))
                        .findFirst()
                        .orElse(-1);
    }

    /** What each token begins with when a corpus says its language there, as WikiANN does ({@code fr:Paris}). */
    private String language(List<List<String>> full) {
        String prefix = full.stream()
                .findFirst()
                .map(each -> LANGUAGE.matcher(each.get(token)))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .orElse("");
        return full.stream().allMatch(each -> each.get(token).startsWith(prefix)) ? prefix : "";
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
    private static boolean numbered(List<List<String>> full) {
        List<String> first =
                full.stream().limit(2).map(columns -> columns.get(0)).toList();
        return first.equals(List.of("0", "1")) || first.equals(List.of("1", "2"));
    }
}
