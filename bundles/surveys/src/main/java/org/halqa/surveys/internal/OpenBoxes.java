// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.halqa.store.Boxes;
import org.halqa.store.Vault;
import org.halqa.surveys.Ballots.Part;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.internal.box.BallotBox;
import org.halqa.surveys.internal.box.BoxSchema;
import org.halqa.surveys.internal.box.Chance;
import org.halqa.surveys.internal.plan.Lengths;
import org.halqa.surveys.internal.plan.Strata;
import org.halqa.surveys.internal.store.KeptSurvey;

/**
 * The boxes of open surveys and their secrets. The key of a box lies in the vault under a record of its own, so that
 * destroying that record leaves the files of the box, in any backup, as noise.
 */
public final class OpenBoxes {

    private final Boxes boxes;
    private final Vault vault;
    private final Map<String, BallotBox> open = new ConcurrentHashMap<>();

    public OpenBoxes(Boxes boxes, Vault vault) {
        this.boxes = boxes;
        this.vault = vault;
    }

    /** A new key for a box that is yet to be, sealed. What a restored database knows nothing of has a key that nobody knows any more. */
    String newKey(String survey) {
        abandon(survey);
        return seal(survey, Chance.bytes(32));
    }

    /** Seals a secret that lives as long as the box. */
    String seal(String survey, byte[] secret) {
        return Base64.getEncoder().encodeToString(vault.seal(record(survey), secret));
    }

    /** Opens such a secret; empty when it was destroyed. */
    Optional<byte[]> open(String survey, String sealed) {
        return sealed.isEmpty()
                ? Optional.empty()
                : vault.open(record(survey), Base64.getDecoder().decode(sealed));
    }

    /** Opens such words. */
    Optional<String> words(String survey, String sealed) {
        return open(survey, sealed).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Makes the box of a survey that is about to be opened, and fills it: one that is open always has had its box. */
    void begin(String survey, String sealedKey, BallotBox.Size size) {
        open(survey, sealedKey).ifPresent(key -> open.computeIfAbsent(survey, id -> box(id, key, size)));
    }

    /** Deletes a box that was begun and not opened after all. Nobody ever had a way into it. */
    void abandon(String survey) {
        open.remove(survey);
        boxes.destroy(survey);
    }

    /**
     * The box of an open survey; empty when its key is gone, or the box itself: backups hold none, and an empty one in its place would look as if
     * nobody had answered.
     */
    Optional<BallotBox> of(KeptSurvey survey) {
        BallotBox known = open.get(survey.id());
        if (known != null) {
            return Optional.of(known);
        }
        return boxes.exists(survey.id()) ? opened(survey) : Optional.empty();
    }

    private Optional<BallotBox> opened(KeptSurvey survey) {
        return open(survey.id(), survey.boxKey())
                .map(key -> open.computeIfAbsent(survey.id(), id -> box(id, key, size(survey.plan(), survey.parts()))));
    }

    private BallotBox box(String survey, byte[] key, BallotBox.Size size) {
        return BallotBox.in(boxes.open(survey, key, new BoxSchema()), size);
    }

    /** Twice as many ways in as people, and room for a token of each: handing out never stops for lack of room. */
    static BallotBox.Size size(SurveyPlan plan, List<Part> parts) {
        int ways = most(plan);
        List<String> strata = Strata.invited(plan);
        Map<Integer, Integer> pieces = Lengths.of(parts, strata);
        pieces.replaceAll((length, number) -> ways * number);
        return new BallotBox.Size(ways + plan.eligible(), ways, pieces, strata);
    }

    /** How many slips, invitations and unlocked ballots there may be. */
    static int most(SurveyPlan plan) {
        return 2 * plan.eligible() + 10;
    }

    /**
     * Destroys every secret that lived with a box, then deletes it: what is left when the power fails in between is noise, and shows
     * that there is something to go on with.
     */
    void destroy(String survey) {
        vault.shred(record(survey));
        open.remove(survey);
        boxes.destroy(survey);
    }

    /** True when something is left of a box. */
    boolean exists(String survey) {
        return boxes.exists(survey);
    }

    private static String record(String survey) {
        return "surveys/box/" + survey;
    }
}
