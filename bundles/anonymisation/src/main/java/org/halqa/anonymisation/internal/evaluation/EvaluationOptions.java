// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param types types of span that count; all when empty
 */
record EvaluationOptions(
        List<Path> files,
        @Nullable Path roster,
        Set<String> types,
        boolean misses,
        boolean touches,
        boolean speed,
        boolean help) {

    static final String HELP = """
            Usage: door-eval [--roster FILE] [--types PER,LOC] [--misses] [--hits] [--no-speed] FILE…

            Runs the door's own search over texts whose identifying spans are known. A span counts as found when all of it
            is covered by findings of whatever kind. Formats, recognised by what is in the file (UTF-8):

              table with a header   tab, comma or semicolon; columns text and spans (start-end:TYPE:action;…, in UTF-16
                                    units, or a JSON list), or tokens and tags as JSON lists; lang, id and category if any.
                                    Cells may be quoted; with tabs only if no quote in the file stands otherwise
              tokens on lines       token, tab or space, …, tag (BIO, BIOES or IO); an empty line ends a sample; or a
                                    table with columns word and tag and, if wanted, one that numbers the sentence
              JSON lines or a list  {"text", "spans": [{"start", "end", "label"}]} in code points, or UTF-16 units when a
                                    name of a field says utf16 or nothing else fits; {"tokens", "tags"}, tags by name or
                                    numbered as in CoNLL-2003; {"tokens", "spans"} that count tokens, the end not included,
                                    or included when a span ends where it begins, or characters when tokens do not fit

            Types are brought to one name each (PERSON, PERS, B-PER: PER; GPE, LOCATION: LOC); others count as OTHER.

              --roster FILE   people whom Halqa knows, one a line: name, and if wanted profile, organisation and zone, parted
                              by tabs; several names of one person by " | ". With a header (name, name_ar, or first_name and
                              last_name) the columns may be parted by commas or semicolons too.
              --types         only these types count as what should be found; everything else is neither missed nor spared
              --misses        prints what was missed       --hits   prints what was covered beside the spans
              --no-speed      leaves out throughput and latency: notes of 2,000 characters, one after the other, by the clock,
                              once Java's compiler is done (up to 90 s); throughput.processor_mb_per_s by the time of the processor

            Last come the figures, a name, a tab and a value on each line.""";

    EvaluationOptions {
        files = List.copyOf(files);
        types = Set.copyOf(types);
    }

    static EvaluationOptions of(String[] arguments) {
        List<Path> files = new ArrayList<>();
        Path roster = null;
        Set<String> types = Set.of();
        List<String> flags = new ArrayList<>();
        for (int at = 0; at < arguments.length; at++) {
            String argument = arguments[at];
            boolean value = argument.equals("--roster") || argument.equals("--types");
            if (value && at + 1 == arguments.length) {
                throw new BadCorpus(argument + " needs a value: see --help");
            }
            if (argument.equals("--roster")) {
                roster = Path.of(arguments[++at]);
            } else if (argument.equals("--types")) {
                types = Stream.of(arguments[++at].split(",")).map(Types::of).collect(Collectors.toSet());
            } else if (argument.startsWith("--")) {
                flags.add(argument);
            } else {
                files.add(Path.of(argument));
            }
        }
        List<String> known = List.of("--misses", "--hits", "--no-speed", "--help");
        flags.stream().filter(each -> !known.contains(each)).findFirst().ifPresent(each -> {
            throw new BadCorpus("unknown option " + each + ": see --help");
        });
        return new EvaluationOptions(
                files,
                roster,
                types,
                flags.contains("--misses"),
                flags.contains("--hits"),
                !flags.contains("--no-speed"),
                flags.contains("--help") || files.isEmpty());
    }

    /** {@code sample} with the spans that count. */
    Sample restrict(Sample sample) {
        return types.isEmpty()
                ? sample
                : new Sample(
                        sample.id(),
                        sample.language(),
                        sample.category(),
                        sample.text(),
                        sample.spans().stream()
                                .filter(span -> types.contains(span.type()))
                                .toList());
    }
}
