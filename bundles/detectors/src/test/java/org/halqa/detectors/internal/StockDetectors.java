// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.internal.fold.Normaliser;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;

/** All detectors of this bundle, for tests. */
public final class StockDetectors {

    public static final List<Detector> ALL = List.of(
            new PhoneDetector(),
            new LongNumberDetector(),
            new BankAccountDetector(),
            new NationalIdDetector(),
            new PassportDetector(),
            new CaseNumberDetector(),
            new EmailDetector(),
            new UrlDetector(),
            new HandleDetector(),
            new PlateDetector(),
            new PositionDetector(),
            new DateDetector(),
            new NameDetector(),
            new HonorificDetector(),
            new NicknameDetector(),
            new CapitalDetector(),
            new PlaceDetector(),
            new AddressDetector(),
            new QuotationDetector(),
            new RosterDetector(),
            new UniquenessDetector(),
            new AgeDetector(),
            new HealthDetector(),
            new FamilyDetector());

    private static final Normaliser NORMALISER = new Normaliser();

    private StockDetectors() {}

    static NormalisedText fold(String text, String language) {
        return NORMALISER.normalise(text, language);
    }

    static List<Finding> in(String text, String language) {
        NormalisedText folded = fold(text, language);
        return ALL.stream().flatMap(each -> each.detect(folded).stream()).toList();
    }
}
