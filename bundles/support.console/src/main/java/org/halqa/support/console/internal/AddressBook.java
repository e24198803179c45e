// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.console.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.halqa.model.Labels;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.model.Zone;
import org.halqa.programme.Programmes;
import org.halqa.support.Referrals.Kept;

/** Addresses in the order in which somebody looks for one: what answers at once, what is for everybody, then zone by zone. */
final class AddressBook {

    private final Programmes programmes;

    AddressBook(Programmes programmes) {
        this.programmes = programmes;
    }

    /** The groups that have an address. */
    List<AddressGroup> groups(List<Kept> all, Locale locale) {
        Stream<AddressGroup> first = Stream.of(
                new AddressGroup("urgent", null, rows(all, locale, AddressBook::isUrgent)),
                new AddressGroup("everywhere", null, rows(all, locale, AddressBook::isEverywhere)));
        Stream<AddressGroup> zones = programmes.current().zones().stream()
                .map(zone -> new AddressGroup("zone", zone, rows(all, locale, kept -> isOf(kept, zone))));
        return Stream.concat(first, zones)
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    /** What a card for {@code zone} holds; for the whole programme when it is empty. */
    List<AddressRow> forCard(List<Kept> all, String zone, Locale locale) {
        return rows(
                all,
                locale,
                kept -> isUrgent(kept)
                        || isEverywhere(kept)
                        || zone.isEmpty()
                        || kept.referral().zones().contains(zone));
    }

    private static boolean isUrgent(Kept kept) {
        return kept.referral().urgent();
    }

    private static boolean isEverywhere(Kept kept) {
        return !isUrgent(kept) && kept.referral().zones().isEmpty();
    }

    private static boolean isOf(Kept kept, Zone zone) {
        return !isUrgent(kept) && kept.referral().zones().contains(zone.code());
    }

    private List<AddressRow> rows(List<Kept> all, Locale locale, Predicate<Kept> wanted) {
        return all.stream().filter(wanted).map(kept -> row(kept, locale)).toList();
    }

    /** One address for a reader. */
    AddressRow row(Kept kept, Locale locale) {
        return new AddressRow(
                kept.id(),
                kept.version(),
                Said.of(kept.referral().name(), locale),
                Said.of(kept.referral().purpose(), locale),
                kept.referral().phone(),
                CallLink.to(kept.referral().phone()),
                Said.of(kept.referral().hours(), locale),
                kept.referral().languages().stream().map(this::language).toList(),
                kept.referral().urgent(),
                kept.due(),
                kept.referral().checkedOn());
    }

    /** The name of a language; its code when nobody knows it. */
    Labels language(String code) {
        return programmes
                .term(Vocabulary.SESSION_LANGUAGE, code)
                .map(Term::labels)
                .orElseGet(() -> new Labels(code, code, code));
    }

    /** Languages that can be chosen. */
    List<Term> languages() {
        return programmes.terms(Vocabulary.SESSION_LANGUAGE).stream()
                .filter(term -> !term.retired())
                .toList();
    }

    List<Zone> zones() {
        return programmes.current().zones();
    }
}
