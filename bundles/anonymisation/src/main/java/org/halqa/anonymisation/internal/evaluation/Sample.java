// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.util.List;

/**
 * A text whose identifying spans are known.
 *
 * @param id as the file has it, or its number
 * @param language {@code fr}, {@code ar}…, as the file has it or guessed from the script
 * @param category as the file has it, or empty
 * @param spans in UTF-16 units of {@code text}
 */
record Sample(String id, String language, String category, String text, List<Span> spans) {

    Sample {
        spans = List.copyOf(spans);
        for (Span span : spans) {
            if (span.end() > text.length()) {
                throw new BadCorpus("a span of " + id + " ends at " + span.end() + ", outside its text");
            }
        }
    }

    /** What identifies; {@code end} is after the last unit. */
    record Span(int start, int end, String type) {

        Span {
            if (start < 0 || end <= start) {
                throw new BadCorpus("a span from " + start + " to " + end + " covers nothing");
            }
        }
    }

    /** The language that an author would give: Arabic for whatever is mostly in Arabic letters, else English or French. */
    String spoken() {
        return spoken(text, language);
    }

    static String spoken(String text, String language) {
        long arabic = text.codePoints()
                .filter(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.ARABIC)
                .count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        return arabic * 2 > letters ? "ar" : language.equals("en") ? "en" : "fr";
    }
}
