// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.halqa.surveys.Ballots.Part;
import org.halqa.surveys.SurveyPlan.Way;
import org.halqa.surveys.Surveys.Phase;
import org.halqa.surveys.internal.blind.TokenKey;
import org.halqa.surveys.internal.box.Chance;
import org.halqa.surveys.internal.box.Fingerprint;
import org.halqa.surveys.internal.plan.Strata;
import org.halqa.surveys.internal.store.KeptSurvey;
import org.halqa.surveys.internal.store.SurveyRows;

/** Opens a survey: keys, questions as they are now, and a box that is full of noise before anybody comes. */
final class Opening {

    private final SurveyRows rows;
    private final OpenBoxes boxes;
    private final House house;
    private final Pairings pairings;

    Opening(SurveyRows rows, OpenBoxes boxes, House house, Pairings pairings) {
        this.rows = rows;
        this.boxes = boxes;
        this.house = house;
        this.pairings = pairings;
    }

    /**
     * False when it changed meanwhile.
     *
     * @param scored ids of the parts that have a score
     */
    synchronized boolean open(KeptSurvey draft, List<Part> parts, List<String> scored) {
        // Whoever sends the form twice must not change the secret of a survey that is open.
        if (rows.find(draft.id())
                .filter(now -> now.phase() == Phase.DRAFT && now.version() == draft.version())
                .isEmpty()) {
            return false;
        }
        List<KeptSurvey.Key> keys = keys(draft);
        String tablet = draft.plan().ways().contains(Way.KIOSK)
                ? boxes.seal(draft.id(), tabletCode().getBytes(StandardCharsets.UTF_8))
                : "";
        pairings.begin(draft, scored);
        String key = boxes.newKey(draft.id());
        // Before the survey is open: filling takes a second or two, and an open survey without a box would look as if
        // it had been lost.
        boxes.begin(draft.id(), key, OpenBoxes.size(draft.plan(), parts));
        if (!rows.open(draft.id(), draft.version(), house.quarter(), key, tablet, parts, keys)) {
            boxes.abandon(draft.id());
            return false;
        }
        note(draft, keys);
        return true;
    }

    private void note(KeptSurvey draft, List<KeptSurvey.Key> keys) {
        house.access().add(draft.author(), "surveys.write", "survey/" + draft.id() + "/open");
        for (KeptSurvey.Key key : keys) {
            String subject = "survey/" + draft.id() + "/key/" + key.stratum() + "/" + key.fingerprint();
            house.access().add(draft.author(), "surveys.write", subject);
        }
    }

    private static String tabletCode() {
        return "%06d".formatted(Chance.below(1_000_000));
    }

    private List<KeptSurvey.Key> keys(KeptSurvey draft) {
        return draft.plan().ways().contains(Way.BLIND)
                ? Strata.invited(draft.plan()).stream()
                        .map(stratum -> key(draft.id(), stratum))
                        .toList()
                : List.of();
    }

    private KeptSurvey.Key key(String survey, String stratum) {
        TokenKey key = TokenKey.generate();
        byte[] modulus = key.modulus().toByteArray();
        return new KeptSurvey.Key(
                stratum,
                HexFormat.of().formatHex(modulus, 1, modulus.length),
                Fingerprint.of(modulus),
                boxes.seal(survey, key.encoded()));
    }
}
