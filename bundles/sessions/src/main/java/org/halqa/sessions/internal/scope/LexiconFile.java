// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.scope;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the resource files of the guards: {@code @name} opens a set, its phrases follow, separated by bars;
 * {@code refuse key (instead): set + set /words} is a rule. A misspelt set name fails when the guard starts, not later.
 */
final class LexiconFile {

    private static final Pattern RULE =
            Pattern.compile("(refuse|advise|pass) ([a-z]+)(?: \\(([a-z]+)\\))?: ([a-z+ ]+)(?:/(\\d+))?");
    private static final int WITHIN = 14;

    private final Fillers fillers = Fillers.STOCK;
    private final PhraseTree phrases = new PhraseTree(fillers.words());
    private final Set<String> known = new HashSet<>();
    private final List<Rule> rules = new ArrayList<>();
    private String set = "";

    private LexiconFile() {}

    /** The lexicon of one guard: the phrases that all guards share, and its own file. */
    static Lexicon read(String name) {
        LexiconFile file = new LexiconFile();
        file.lines("common.txt").forEach(file::line);
        file.lines(name).forEach(file::line);
        file.rules.stream().flatMap(rule -> rule.sets().stream()).forEach(file::mustBeKnown);
        return new Lexicon(file.phrases, file.rules, file.fillers);
    }

    private List<String> lines(String name) {
        try (InputStream in = LexiconFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line) {
        Matcher rule = RULE.matcher(line.trim());
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("@")) {
            set = line.substring(1).trim();
            known.add(set);
        } else if (rule.matches()) {
            rules.add(rule(rule));
        } else {
            for (String phrase : line.split("\\|")) {
                phrases.add(set, phrase);
            }
        }
    }

    private static Rule rule(Matcher read) {
        return new Rule(
                Rule.Verdict.valueOf(read.group(1).toUpperCase(Locale.ROOT)),
                read.group(2),
                read.group(3),
                List.of(read.group(4).trim().split("\\s*\\+\\s*")),
                read.group(5) == null ? WITHIN : Integer.parseInt(read.group(5)));
    }

    private void mustBeKnown(String name) {
        if (!known.contains(name)) {
            throw new IllegalStateException("a rule names the set " + name + ", which has no phrases");
        }
    }
}
