// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal.ballot;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.halqa.console.OpenRequest;
import org.halqa.surveys.Ballots.Pass;
import org.halqa.surveys.Ballots.Sheet;
import org.halqa.surveys.console.internal.Asked;

/**
 * What a form carries from one page to the next, because nothing is kept in between.
 *
 * @param fields of the pass, and whether the tablet is handed round
 * @param answers {@code <part>.<item>} to answer
 * @param marks part to what the browser made of a phrase; the phrase itself has no name and is never sent
 */
record Carried(Map<String, String> fields, Map<String, String> answers, Map<String, String> marks) {

    private static final String CODE = "code";
    private static final String TABLET = "tablet";
    private static final String MARK = "mark.";
    private static final Pattern MADE = Pattern.compile("[0-9a-f]{64}");

    static Carried of(OpenRequest request, Sheet sheet) {
        Map<String, String> fields = new LinkedHashMap<>();
        Stream.of(CODE, "m", "sig", "stratum", TABLET).forEach(name -> request.field(name)
                .filter(value -> !value.isBlank())
                .ifPresent(value -> fields.put(name, value.strip())));
        Map<String, String> answers = new HashMap<>();
        sheet.parts().forEach(part -> part.items().forEach(item -> {
            String name = part.id() + "." + item.id();
            request.field(Asked.FIELD + name)
                    .filter(answer -> !answer.isBlank())
                    .ifPresent(answer -> answers.put(name, answer));
        }));
        Map<String, String> marks = new TreeMap<>();
        sheet.pairing().stream().flatMap(pairing -> pairing.parts().stream()).forEach(part -> request.field(MARK + part)
                .filter(MADE.asMatchPredicate())
                .ifPresent(mark -> marks.put(part, mark)));
        return new Carried(fields, answers, marks);
    }

    static Carried nothing() {
        return new Carried(Map.of(), Map.of(), Map.of());
    }

    static Carried code(String code) {
        return new Carried(Map.of(CODE, code, TABLET, "yes"), Map.of(), Map.of());
    }

    Pass pass() {
        return fields.containsKey("m")
                ? new Pass.Token(text("stratum"), text("m"), text("sig"))
                : new Pass.Code(text(CODE));
    }

    boolean isToken() {
        return fields.containsKey("m");
    }

    boolean onTablet() {
        return fields.containsKey(TABLET);
    }

    private String text(String name) {
        return fields.getOrDefault(name, "");
    }
}
