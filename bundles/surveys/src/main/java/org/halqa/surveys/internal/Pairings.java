// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.halqa.identity.AccessRecord;
import org.halqa.store.spi.Expiring.Batch;
import org.halqa.store.spi.Expiring.Why;
import org.halqa.surveys.Ballots.Pairing;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.SurveyPlan.Extra;
import org.halqa.surveys.SurveyPlan.Wave;
import org.halqa.surveys.Surveys.Phase;
import org.halqa.surveys.internal.box.Chance;
import org.halqa.surveys.internal.box.Marked;
import org.halqa.surveys.internal.store.KeptSurvey;
import org.halqa.surveys.internal.store.SurveyRows;

/**
 * Marks by which two ballots of one person can be put side by side. A phrase can be guessed and tried out by whoever holds the
 * answers; therefore what the browser makes of it is not kept, but its HMAC under a secret that both waves share and that is
 * destroyed when the second is sealed, at the latest on its last day. Until then the scores of the first wave that bear a mark lie
 * beside the secret and go with it: sealed answers never hold a mark.
 */
final class Pairings {

    /** What OWASP asks for PBKDF2 with SHA-256 (2023): slow on an old telephone, and on every guess. */
    static final int ROUNDS = 600_000;

    private static final Pattern TAG = Pattern.compile("[0-9a-f]{64}");
    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 16;

    private final SurveyRows rows;
    private final PairingSecrets secrets;
    private final AccessRecord access;
    private final LastDay lastDay;

    Pairings(SurveyRows rows, PairingSecrets secrets, AccessRecord access, LastDay lastDay) {
        this.rows = rows;
        this.secrets = secrets;
        this.access = access;
        this.lastDay = lastDay;
    }

    /** Salt and secret for a first wave that is about to be opened; nothing for any other. */
    void begin(KeptSurvey draft, List<String> parts) {
        if (draft.plan().extras().contains(Extra.PAIRED) && draft.plan().wave() == Wave.BEFORE) {
            String salt = HexFormat.of().formatHex(Chance.bytes(BYTES));
            String last = lastDay.ofToday().toString();
            rows.pairing(draft.id(), String.join(" ", salt, String.join(",", parts), secrets.make(draft.id()), last));
        }
    }

    /** True while the first of two waves still takes ballots: whoever answers both at once compares nothing. */
    boolean tooEarly(SurveyPlan second, KeptSurvey first) {
        return second.wave() == Wave.AFTER && second.extras().contains(Extra.PAIRED) && first.isOpen();
    }

    /** How phrases become marks; empty when this survey pairs nothing, or not any more. */
    Optional<Pairing> of(KeptSurvey survey) {
        return secret(survey).map(kept -> {
            List<String> parts = kept.parts().stream()
                    .filter(part ->
                            survey.parts().stream().anyMatch(each -> each.id().equals(part)))
                    .toList();
            return new Pairing(kept.salt(), ROUNDS, parts, survey.plan().wave() == Wave.AFTER, kept.last());
        });
    }

    /** What is kept of what the browser sent: part to mark. */
    Map<String, String> marks(KeptSurvey survey, Map<String, String> tags) {
        Map<String, String> marks = new HashMap<>();
        if (!tags.isEmpty()) {
            secret(survey).ifPresent(kept -> kept.parts().stream()
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

    /** Lays the scores of a first wave that bear a mark beside the secret; again replaces them. */
    void keep(KeptSurvey first, List<Marked> scores) {
        lasting(first).ifPresent(shared -> secrets.mark(first.id(), shared.sealedKey(), scores));
    }

    /** What the first wave kept, for the second; nothing when the secret is gone. */
    List<Marked> kept(KeptSurvey second) {
        return lasting(second)
                .map(shared -> secrets.marked(first(second), shared.sealedKey()))
                .orElseGet(List::of);
    }

    /**
     * Destroys the secret of both waves and what was marked with it, also when only the first offered it. Can be called again. A
     * draft ends nothing: it may name the survey of somebody else, or none, as the one before.
     */
    void end(KeptSurvey survey, Why why) {
        if (survey.phase() != Phase.DRAFT && survey.plan().wave() != Wave.ONCE && secrets.exists(first(survey))) {
            rows.unpaired(first(survey), why.name());
            secrets.destroy(first(survey));
        }
    }

    /** Destroys every secret whose last day is over; the access record says so. Goes on with what was interrupted. */
    synchronized void endOverdue() {
        endBegun();
        rows.opened().stream()
                .filter(survey -> survey.plan().wave() == Wave.BEFORE && secrets.exists(survey.id()))
                .filter(survey -> shared(survey).isEmpty()
                        || lastDay.isOver(shared(survey).orElseThrow().last()))
                .forEach(survey -> {
                    access.add(survey.author(), "surveys.write", "survey/" + survey.id() + "/unpaired-last-day");
                    end(survey, Why.RULE);
                });
    }

    /** The act is kept before the secret goes, so that none goes without; a power cut in between leaves one that is still there. */
    private void endBegun() {
        rows.opened().stream()
                .map(KeptSurvey::id)
                .filter(id -> secrets.exists(id) && !rows.unpaired(id).isEmpty())
                .forEach(secrets::destroy);
    }

    /** Secrets that were destroyed, and not only condemned, and are not in the register of what was destroyed. */
    List<Batch> unwritten() {
        return rows.opened().stream()
                .filter(survey -> !secrets.exists(survey.id()))
                .flatMap(survey -> Stream.of(rows.unpaired(survey.id()))
                        .filter(why -> !why.isEmpty())
                        .map(why -> new Batch(survey.id(), survey.programme(), Why.valueOf(why), 1)))
                .toList();
    }

    /** They are. */
    void written(String survey) {
        rows.unpaired(survey, "");
    }

    /** Days that a secret waits. */
    int days() {
        return lastDay.days();
    }

    /** What both waves share, and the last day on which they do. */
    private record Shared(String salt, List<String> parts, String sealedKey, LocalDate last) {}

    private record Kept(String salt, List<String> parts, LocalDate last, byte[] secret) {}

    /** Empty when nothing is paired, or when the secret is gone. */
    private Optional<Kept> secret(KeptSurvey survey) {
        return lasting(survey).flatMap(shared -> secrets.find(first(survey), shared.sealedKey())
                .map(secret -> new Kept(shared.salt(), shared.parts(), shared.last(), secret)));
    }

    /** Empty when nothing is paired, or not any more. */
    private Optional<Shared> lasting(KeptSurvey survey) {
        return survey.plan().extras().contains(Extra.PAIRED)
                ? shared(survey).filter(shared -> !lastDay.isOver(shared.last()))
                : Optional.empty();
    }

    private Optional<Shared> shared(KeptSurvey survey) {
        String[] words = rows.pairing(first(survey)).split(" ", 4);
        return words.length < 4
                ? Optional.empty()
                : Optional.of(new Shared(words[0], List.of(words[1].split(",")), words[2], lastDay.read(words[3])));
    }

    private static String first(KeptSurvey survey) {
        return survey.plan().wave() == Wave.AFTER ? survey.plan().pair() : survey.id();
    }
}
