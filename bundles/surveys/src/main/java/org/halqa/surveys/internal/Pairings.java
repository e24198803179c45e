// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.halqa.surveys.Ballots.Pairing;
import org.halqa.surveys.SurveyPlan.Extra;
import org.halqa.surveys.SurveyPlan.Wave;
import org.halqa.surveys.Surveys.Phase;
import org.halqa.surveys.internal.box.Chance;
import org.halqa.surveys.internal.store.KeptSurvey;
import org.halqa.surveys.internal.store.SurveyRows;

/**
 * Marks by which two ballots of one person can be put side by side. A phrase can be guessed and tried out by whoever holds the
 * answers; therefore what the browser makes of it is not kept, but its HMAC under a secret that both waves share and that is
 * destroyed when the second is sealed: marks are then random words that are equal or not, and no guess can be tried on them.
 */
final class Pairings {

    /** What OWASP asks for PBKDF2 with SHA-256 (2023): slow on an old telephone, and on every guess. */
    static final int ROUNDS = 600_000;

    private static final Pattern TAG = Pattern.compile("[0-9a-f]{64}");
    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 16;

    private final SurveyRows rows;
    private final PairingSecrets secrets;

    Pairings(SurveyRows rows, PairingSecrets secrets) {
        this.rows = rows;
        this.secrets = secrets;
    }

    /** Salt and secret for a first wave that is about to be opened; nothing for any other. */
    void begin(KeptSurvey draft, List<String> parts) {
        if (draft.plan().extras().contains(Extra.PAIRED) && draft.plan().wave() == Wave.BEFORE) {
            String salt = HexFormat.of().formatHex(Chance.bytes(BYTES));
            rows.pairing(draft.id(), String.join(" ", salt, String.join(",", parts), secrets.make(draft.id())));
        }
    }

    /** How phrases become marks; empty when this survey pairs nothing, or not any more. */
    Optional<Pairing> of(KeptSurvey survey) {
        return kept(survey).map(kept -> {
            List<String> parts = kept.parts().stream()
                    .filter(part ->
                            survey.parts().stream().anyMatch(each -> each.id().equals(part)))
                    .toList();
            return new Pairing(kept.salt(), ROUNDS, parts, survey.plan().wave() == Wave.AFTER);
        });
    }

    /** What is kept of what the browser sent: part to mark. */
    Map<String, String> marks(KeptSurvey survey, Map<String, String> tags) {
        Map<String, String> marks = new HashMap<>();
        if (!tags.isEmpty()) {
            kept(survey).ifPresent(kept -> kept.parts().stream()
                    .filter(part -> TAG.matcher(tags.getOrDefault(part, "")).matches())
                    .forEach(part -> marks.put(part, mark(kept.secret(), part + "|" + tags.get(part)))));
        }
        return marks;
    }

    private static String mark(byte[] secret, String words) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return HexFormat.of().formatHex(mac.doFinal(words.getBytes(StandardCharsets.US_ASCII)), 0, BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", e);
        }
    }

    /**
     * Destroys the secret of both waves, also when only the first offered it. Can be called again. A draft ends nothing: it may
     * name the survey of somebody else, or none, as the one before.
     */
    void end(KeptSurvey survey) {
        if (survey.phase() != Phase.DRAFT && survey.plan().wave() != Wave.ONCE) {
            secrets.destroy(first(survey));
        }
    }

    /** What both waves share. */
    private record Kept(String salt, List<String> parts, byte[] secret) {}

    /** Empty when nothing is paired, or when the secret is gone. */
    private Optional<Kept> kept(KeptSurvey survey) {
        if (!survey.plan().extras().contains(Extra.PAIRED)) {
            return Optional.empty();
        }
        String[] words = rows.pairing(first(survey)).split(" ", 3);
        return words.length < 3
                ? Optional.empty()
                : secrets.find(first(survey), words[2])
                        .map(secret -> new Kept(words[0], List.of(words[1].split(",")), secret));
    }

    private static String first(KeptSurvey survey) {
        return survey.plan().wave() == Wave.AFTER ? survey.plan().pair() : survey.id();
    }
}
