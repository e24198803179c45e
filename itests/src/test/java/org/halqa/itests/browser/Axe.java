// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks axe what keeps people out of a page: the rules of WCAG 2.1, levels A and AA. */
final class Axe {

    private static final String SOURCE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private static final String RUN = """
            () => axe.run({
              runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']},
              resultTypes: ['violations']
            }).then(found => found.violations.flatMap(rule => rule.nodes.map(node =>
              rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' '))))
            """;

    private Axe() {}

    /** To be there before a page's own scripts: from the outside it passes by the page's security policy. */
    static String source() {
        try (InputStream script = Axe.class.getResourceAsStream(SOURCE)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> violations(Page page) {
        return ((List<?>) page.evaluate(RUN)).stream().map(String::valueOf).toList();
    }
}
