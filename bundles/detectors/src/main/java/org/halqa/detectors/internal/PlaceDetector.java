// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.osgi.service.component.annotations.Component;

/** Towns, quarters and camps; the zone takes their place, because it is the finest place that leaves. */
@Component
public final class PlaceDetector implements Detector {

    private static final String ZONE_ITSELF = "=";

    private final Places places = new Places();
    private final Map<String, String[]> zones = new HashMap<>();

    public PlaceDetector() {
        WordList.lines("zones.tsv").forEach(line -> zones.put(line.substring(0, line.indexOf('\t')), line.split("\t")));
    }

    @Override
    public String id() {
        return "place";
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id());
        List<Word> words = Word.of(text);
        for (int at = 0; at < words.size(); at++) {
            Places.Match match = places.at(words, at);
            if (match != null) {
                if (!match.entry().zone().equals(ZONE_ITSELF)) {
                    spots.add(
                            words.get(at).start() + match.clitics(),
                            words.get(match.last()).end(),
                            Kind.PLACE,
                            Treatment.GENERALISE,
                            "place",
                            wider(match.entry().zone(), text.language()));
                }
                at = match.last();
            }
        }
        return spots.all();
    }

    private String wider(String zone, String language) {
        String[] labels = zones.get(zone);
        int column = language.equals("ar") ? 2 : language.equals("en") ? 3 : 1;
        return labels == null ? "" : labels[column];
    }
}
