// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import java.util.Set;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.osgi.service.component.annotations.Component;

/** Addresses on the web, with or without a scheme. */
@Component
public final class UrlDetector implements Detector {

    private static final String TRAILING = ".,;:!?)]}»\"'،؛؟";

    private final Set<String> domains = WordList.words("top-domains.txt");

    @Override
    public String id() {
        return "url";
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id());
        String folded = text.folded();
        int read = 0;
        for (int point : Signs.of(text).points()) {
            if (point >= read) {
                int start = point;
                while (start > 0 && !Chars.space(folded.charAt(start - 1))) {
                    start--;
                }
                read = point;
                while (read < folded.length() && !Chars.space(folded.charAt(read))) {
                    read++;
                }
                check(folded, start, read, spots);
            }
        }
        return spots.all();
    }

    private void check(String folded, int from, int to, Spots spots) {
        int start = from;
        while (start < to && !Character.isLetterOrDigit(folded.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && TRAILING.indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        String token = folded.substring(start, Math.max(start, end));
        int scheme = token.indexOf("://");
        boolean schemed = scheme > 0 && scheme + 3 < token.length();
        if (schemed || token.startsWith("www.") || bareDomain(token)) {
            spots.add(start, end, Kind.URL, Treatment.MASK, "url");
        }
    }

    /** “docs.example.org/d/1”: labels, the last one known, then the end or a slash. */
    private boolean bareDomain(String token) {
        int slash = token.indexOf('/');
        String host = slash < 0 ? token : token.substring(0, slash);
        int dot = host.lastIndexOf('.');
        boolean labels = dot > 1
                && host.chars()
                        .limit(dot)
                        .allMatch(each ->
                                Chars.latin((char) each) || Chars.digit((char) each) || each == '-' || each == '.');
        return labels && domains.contains(host.substring(dot + 1));
    }
}
