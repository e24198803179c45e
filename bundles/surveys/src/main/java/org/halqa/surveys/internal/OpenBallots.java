// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.halqa.anonymisation.Door;
import org.halqa.identity.Caller;
import org.halqa.identity.Role;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.surveys.Ballots;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.SurveyPlan.Way;
import org.halqa.surveys.Surveys.Phase;
import org.halqa.surveys.Surveys.Slip;
import org.halqa.surveys.internal.blind.TokenCheck;
import org.halqa.surveys.internal.blind.TokenKey;
import org.halqa.surveys.internal.box.BallotBox;
import org.halqa.surveys.internal.box.BallotBox.Cast;
import org.halqa.surveys.internal.box.Fingerprint;
import org.halqa.surveys.internal.plan.AnswerSheet;
import org.halqa.surveys.internal.plan.Strata;
import org.halqa.surveys.internal.store.KeptSurvey;
import org.halqa.surveys.internal.store.SurveyRows;
import org.jspecify.annotations.Nullable;

/** Lets those in who hold a code or a token, and knows nothing else about them. */
public final class OpenBallots implements Ballots {

    /** Somebody who takes part, and nobody in particular. */
    private static final Caller ANYBODY = new Caller("anybody", Set.of(Role.PARTICIPANT), Set.of(), Set.of());

    private static final Pattern ID = Pattern.compile("[0-9a-z]{10}");
    private static final Pattern HEX = Pattern.compile("([0-9a-f]{2}){16,512}");
    private static final Pattern RECEIPT = Pattern.compile("[0-9a-f]{20,64}");
    private static final int RECEIPT_SIGNS = 20;
    private static final String UNSHOWN = "…";

    private final SurveyRows rows;
    private final OpenBoxes boxes;
    private final Sealing sealing;
    private final HandingOut handingOut;
    private final Pairings pairings;
    private final Supplier<@Nullable Door> door;
    private final Predicate<String> demo;
    private final TabletCodes tablets = new TabletCodes(System::nanoTime);
    private final HintLimit hints = new HintLimit(System::nanoTime);

    /** @param demo true for the id of the fictional programme */
    OpenBallots(
            SurveyRows rows,
            OpenBoxes boxes,
            Sealing sealing,
            Pairings pairings,
            Supplier<@Nullable Door> door,
            Predicate<String> demo) {
        this.rows = rows;
        this.boxes = boxes;
        this.sealing = sealing;
        this.pairings = pairings;
        this.handingOut = new HandingOut(boxes);
        this.door = door;
        this.demo = demo;
    }

    @Override
    public Optional<Sheet> sheet(String survey) {
        return open(survey).map(this::sheet);
    }

    private Sheet sheet(KeptSurvey survey) {
        SurveyPlan plan = survey.plan();
        return new Sheet(
                survey.id(),
                plan.oneByOne(),
                survey.phase() == Phase.CASTING || !plan.ways().contains(Way.BLIND),
                plan.ways().contains(Way.HAT),
                plan.ways().contains(Way.KIOSK),
                Strata.invited(plan),
                survey.parts().stream()
                        .mapToInt(part -> 10 * part.items().size())
                        .sum(),
                plan.information(),
                survey.informationVersion(),
                survey.parts(),
                pairings.of(survey),
                rows.keys(survey.id()).stream()
                        .collect(Collectors.toMap(KeptSurvey.Key::stratum, KeptSurvey.Key::modulus)),
                demo.test(survey.programme()));
    }

    @Override
    public Standing standing(String survey, Pass pass) {
        return open(survey)
                .flatMap(found -> box(found).map(box -> standing(found, box, pass)))
                .orElse(Standing.UNKNOWN);
    }

    private Standing standing(KeptSurvey survey, BallotBox box, Pass pass) {
        if (pass instanceof Pass.Code code) {
            return box.standing(Fingerprint.ofCode(survey.id(), code.code()));
        }
        Pass.Token token = (Pass.Token) pass;
        if (!isGood(survey, token)) {
            return Standing.UNKNOWN;
        }
        return box.standing(fingerprint(token)) == Standing.COUNTED ? Standing.COUNTED : Standing.GOOD;
    }

    @Override
    public List<String> pieces(String survey, Map<String, String> answers) {
        return open(survey)
                .filter(found -> AnswerSheet.faults(found.parts(), answers).isEmpty())
                .map(found -> AnswerSheet.pieces(found.parts(), answers, UNSHOWN))
                .orElseGet(List::of);
    }

    @Override
    public Outcome<Receipt> cast(String survey, Pass pass, Map<String, String> answers, Map<String, String> tags) {
        Optional<KeptSurvey> found = open(survey);
        Optional<BallotBox> box = found.flatMap(this::box);
        if (found.isEmpty() || box.isEmpty()) {
            return HandingOut.refused("", "ballot.closed");
        }
        List<Fault> faults = AnswerSheet.faults(found.get().parts(), answers);
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(faults);
        }
        Filled filled = new Filled(found.get().parts(), answers, pairings.marks(found.get(), tags));
        return pass instanceof Pass.Code code
                ? castCode(found.get(), box.get(), code, filled)
                : castToken(found.get(), box.get(), (Pass.Token) pass, filled);
    }

    private static Outcome<Receipt> castCode(KeptSurvey survey, BallotBox box, Pass.Code code, Filled filled) {
        String fingerprint = Fingerprint.ofCode(survey.id(), code.code());
        return receipt(box.cast(fingerprint, filled::pieces), fingerprint, filled);
    }

    /** A sheet that is filled in; remembers the stratum that the box gave. */
    private static final class Filled {

        private final List<Part> parts;
        private final Map<String, String> answers;
        private final Map<String, String> marks;
        private String last = "";

        Filled(List<Part> parts, Map<String, String> answers, Map<String, String> marks) {
            this.parts = parts;
            this.answers = answers;
            this.marks = marks;
        }

        List<String> pieces(String stratum) {
            last = stratum;
            return AnswerSheet.pieces(parts, answers, stratum, marks);
        }

        /** As it is shown: whoever saw a mark could find the other ballot of the same person. */
        List<String> shown() {
            Map<String, String> hidden = new HashMap<>(marks);
            hidden.replaceAll((part, mark) -> UNSHOWN);
            return AnswerSheet.pieces(parts, answers, last, hidden);
        }
    }

    private Outcome<Receipt> castToken(KeptSurvey survey, BallotBox box, Pass.Token token, Filled filled) {
        if (survey.phase() != Phase.CASTING) {
            return HandingOut.refused("", "ballot.early");
        }
        if (!isGood(survey, token)) {
            return HandingOut.refused("", "ballot.unknown");
        }
        List<String> pieces = filled.pieces(token.stratum());
        return receipt(box.castToken(fingerprint(token), token.stratum(), pieces), fingerprint(token), filled);
    }

    private static Outcome<Receipt> receipt(Cast cast, String fingerprint, Filled filled) {
        String receipt = fingerprint.substring(0, RECEIPT_SIGNS);
        return switch (cast) {
            case DONE -> new Outcome.Done<>(new Receipt(receipt, filled.shown(), false));
            case COUNTED_BEFORE -> new Outcome.Done<>(new Receipt(receipt, List.of(), true));
            case UNKNOWN_PASS -> HandingOut.refused("", "ballot.unknown");
            case FULL -> throw new IllegalStateException("a box is full");
        };
    }

    private boolean isGood(KeptSurvey survey, Pass.Token token) {
        return HEX.matcher(token.message()).matches()
                && HEX.matcher(token.signature()).matches()
                && rows.keys(survey.id()).stream()
                        .filter(key -> key.stratum().equals(token.stratum()))
                        .anyMatch(key -> new TokenCheck(new BigInteger(key.modulus(), 16))
                                .holds(bytes(token.message()), bytes(token.signature())));
    }

    private static String fingerprint(Pass.Token token) {
        return Fingerprint.of(bytes(token.message()));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public Outcome<Signed> sign(String survey, String invitation, String blinded) {
        Optional<KeptSurvey> found = open(survey).filter(each -> each.phase() == Phase.OPEN);
        Optional<BallotBox> box = found.flatMap(this::box);
        if (box.isEmpty() || !HEX.matcher(blinded).matches()) {
            return HandingOut.refused("", "token.closed");
        }
        String print = Fingerprint.ofCode(survey, invitation);
        Optional<TokenKey> key = box.get().invited(print).flatMap(stratum -> key(found.get(), stratum));
        // Signed first: what cannot be signed must not use the invitation up.
        Optional<byte[]> signature = key.flatMap(each -> signed(each, bytes(blinded)));
        if (signature.isEmpty()) {
            return HandingOut.refused("", "token.unknown");
        }
        return box.get()
                .exchange(print, Fingerprint.of(bytes(blinded)))
                .<Outcome<Signed>>map(stratum ->
                        new Outcome.Done<>(new Signed(stratum, HexFormat.of().formatHex(signature.get()))))
                .orElseGet(() -> HandingOut.refused("", "token.used"));
    }

    private static Optional<byte[]> signed(TokenKey key, byte[] blinded) {
        return new BigInteger(1, blinded).compareTo(key.modulus()) < 0
                        && new BigInteger(1, blinded).signum() > 0
                        && blinded.length == (key.modulus().bitLength() + 7) / 8
                ? Optional.of(key.sign(blinded))
                : Optional.empty();
    }

    private Optional<TokenKey> key(KeptSurvey survey, String stratum) {
        return rows.keys(survey.id()).stream()
                .filter(key -> key.stratum().equals(stratum))
                .flatMap(key -> boxes.open(survey.id(), key.privateKey()).stream())
                .map(TokenKey::read)
                .findFirst();
    }

    @Override
    public Optional<String> stratum(String survey, String invitation) {
        return open(survey).flatMap(this::box).flatMap(box -> box.invited(Fingerprint.ofCode(survey, invitation)));
    }

    @Override
    public Outcome<Pass.Code> unlock(String survey, String tabletCode, String stratum) {
        Optional<KeptSurvey> found = open(survey);
        Optional<String> right = found.flatMap(each -> boxes.words(survey, each.kioskCode()));
        if (right.isEmpty()) {
            return HandingOut.refused("", "ballot.closed");
        }
        if (!tablets.opens(survey, right.get(), tabletCode)) {
            return HandingOut.refused("tablet", "tablet.code");
        }
        Outcome<Slip> made = handingOut.one(found.get(), Way.KIOSK, stratum);
        return made instanceof Outcome.Done<Slip> done
                ? new Outcome.Done<>(new Pass.Code(done.value().code()))
                : new Outcome.Refused<>(((Outcome.Refused<Slip>) made).faults());
    }

    @Override
    public List<String> recognisable(String survey, String text, String language) {
        Door now = door.get();
        return now == null || text.isBlank() || open(survey).isEmpty() || !hints.mayAsk(survey)
                ? List.of()
                : now.hint(ANYBODY, text, language).stream()
                        .map(finding -> text.substring(finding.start(), finding.end()))
                        .distinct()
                        .toList();
    }

    @Override
    public Optional<Boolean> included(String survey, String receipt) {
        if (!ID.matcher(survey).matches() || !RECEIPT.matcher(receipt).matches()) {
            return Optional.empty();
        }
        return rows.find(survey)
                .filter(found -> found.phase() == Phase.SEALED)
                .flatMap(found -> sealing.answers(survey))
                .map(answers -> answers.counts(receipt));
    }

    private Optional<KeptSurvey> open(String survey) {
        return ID.matcher(survey).matches() ? rows.find(survey).filter(KeptSurvey::isOpen) : Optional.empty();
    }

    private Optional<BallotBox> box(KeptSurvey survey) {
        return boxes.of(survey);
    }
}
