// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Languages as headings call them: {@code Français (fr)}, {@code French}, {@code fr}. */
final class Language {

    static final List<String> OURS = List.of("fr", "ar", "en");

    private static final Pattern CODE = Pattern.compile("\\(\\s*([A-Za-z]{2,3})(?:[-_][A-Za-z]+)?\\s*\\)\\s*$");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("fr", "fr"),
            Map.entry("français", "fr"),
            Map.entry("francais", "fr"),
            Map.entry("french", "fr"),
            Map.entry("الفرنسية", "fr"),
            Map.entry("ar", "ar"),
            Map.entry("العربية", "ar"),
            Map.entry("عربي", "ar"),
            Map.entry("arabe", "ar"),
            Map.entry("arabic", "ar"),
            Map.entry("en", "en"),
            Map.entry("anglais", "en"),
            Map.entry("english", "en"),
            Map.entry("الإنجليزية", "en"));

    private Language() {}

    /** One of {@link #OURS}; empty for another language. */
    static Optional<String> code(String name) {
        Matcher bracketed = CODE.matcher(name);
        String code = bracketed.find() ? bracketed.group(1) : name;
        return Optional.ofNullable(NAMES.get(code.strip().toLowerCase(Locale.ROOT)));
    }
}
