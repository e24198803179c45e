// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.halqa.anonymisation.Submission;
import org.halqa.anonymisation.Submission.Passage;
import org.halqa.anonymisation.internal.desk.CleanText;

/** What a submission must look like. A private area that breaks these rules is at fault, not its user. */
final class SubmissionRules {

    /** A code, a number or a day: nothing that could hold a sentence. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:-]{1,40}");

    private static final Set<String> LANGUAGES = Set.of("fr", "ar", "en");
    private static final int LONGEST = 50_000;

    private SubmissionRules() {}

    /** The submission without invisible characters. */
    static Submission checked(Submission submission) {
        names(submission.kind(), submission.programme(), submission.author());
        submission.codes().forEach((field, codes) -> {
            names(field);
            codes.forEach(SubmissionRules::names);
        });
        Set<String> fields = submission.passages().stream().map(Passage::field).collect(Collectors.toSet());
        if (fields.size() < submission.passages().size()) {
            throw new IllegalArgumentException("a field of a submission is there twice");
        }
        return new Submission(
                submission.kind(),
                submission.source(),
                submission.programme(),
                submission.author(),
                sorted(submission.codes()),
                submission.passages().stream().map(SubmissionRules::clean).toList(),
                submission.facilitated(),
                submission.previous());
    }

    private static Map<String, List<String>> sorted(Map<String, List<String>> codes) {
        return codes.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> List.copyOf(each.getValue())));
    }

    private static Passage clean(Passage passage) {
        names(passage.field());
        if (!LANGUAGES.contains(passage.language()) || passage.text().length() > LONGEST) {
            throw new IllegalArgumentException("a passage is too long or in an unknown language");
        }
        return new Passage(passage.field(), passage.heading(), passage.language(), CleanText.of(passage.text()));
    }

    private static void names(String... codes) {
        for (String code : codes) {
            if (!CODE.matcher(code).matches()) {
                throw new IllegalArgumentException("a code of a submission is not a code");
            }
        }
    }
}
