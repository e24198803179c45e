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

/** E-mail addresses, also those that people disguise: “s.b (at) example (point) org”, “s.b arobase example.org”. */
@Component
public final class EmailDetector implements Detector {

    private final AddressParts parts = new AddressParts();
    private final Set<String> domains = WordList.words("top-domains.txt");

    @Override
    public String id() {
        return "email";
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id());
        String folded = text.folded();
        for (AddressParts.Mark at : parts.ats(text)) {
            int start = parts.localStart(folded, at.start());
            int end = parts.domainEnd(folded, at.end());
            if (start < at.start() && end > at.end() && (!at.weak() || ends(folded, end))) {
                spots.add(start, end, Kind.EMAIL, Treatment.MASK, "email");
            }
        }
        return spots.all();
    }

    /** “chez gmail point com”, not “chez elle.Rien”. */
    private boolean ends(String folded, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(folded.charAt(start - 1))) {
            start--;
        }
        return domains.contains(folded.substring(start, end));
    }
}
