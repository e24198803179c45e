// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.halqa.sessions.InternalHalf;
import org.halqa.sessions.SessionRecord;

/** Records for tests: one that is fine, and variations of it. */
public record Records(
        String type,
        LocalDate date,
        LocalTime start,
        int minutes,
        String zone,
        String audience,
        Map<String, Integer> headcount,
        List<String> organisations,
        List<String> themes,
        String needs,
        String trends,
        String outsideReason) {

    /** A talk group of nine relays in Fès-Meknès, five days ago. */
    public static Records fine() {
        return new Records(
                "GDP",
                LocalDate.of(2026, 11, 18),
                LocalTime.of(10, 0),
                120,
                "FM",
                "RELAIS",
                Map.of("RELAIS", 7, "TS", 2),
                List.of("MS2", "ALCS"),
                List.of("T3", "T5"),
                "Le groupe cherche un temps pour souffler.",
                "L’impuissance revient souvent.",
                "");
    }

    public SessionRecord record() {
        return new SessionRecord(
                type,
                "INTER_EQUIPES",
                date,
                start,
                "Africa/Casablanca",
                minutes,
                zone,
                audience,
                List.of("FR", "ARY"),
                headcount,
                organisations,
                themes,
                new SessionRecord.Frame(true, true, true),
                false,
                "fr",
                needs,
                trends,
                outsideReason,
                false,
                InternalHalf.EMPTY);
    }

    /** The record with something noted in the half that stays. */
    public SessionRecord with(InternalHalf half) {
        return withBoth(half, false);
    }

    /** The record of a group that keeps its silence. */
    public SessionRecord silent() {
        return withBoth(InternalHalf.EMPTY, true);
    }

    private SessionRecord withBoth(InternalHalf half, boolean silent) {
        SessionRecord plain = record();
        return new SessionRecord(
                type,
                plain.mode(),
                date,
                start,
                plain.timeZone(),
                minutes,
                zone,
                audience,
                plain.languages(),
                headcount,
                organisations,
                themes,
                plain.frame(),
                false,
                plain.language(),
                needs,
                trends,
                outsideReason,
                silent,
                half);
    }

    public Records type(String other) {
        return new Records(
                other,
                date,
                start,
                minutes,
                zone,
                audience,
                headcount,
                organisations,
                themes,
                needs,
                trends,
                outsideReason);
    }

    public Records on(LocalDate other) {
        return new Records(
                type,
                other,
                start,
                minutes,
                zone,
                audience,
                headcount,
                organisations,
                themes,
                needs,
                trends,
                outsideReason);
    }

    public Records at(LocalTime other) {
        return new Records(
                type,
                date,
                other,
                minutes,
                zone,
                audience,
                headcount,
                organisations,
                themes,
                needs,
                trends,
                outsideReason);
    }

    public Records lasting(int other) {
        return new Records(
                type,
                date,
                start,
                other,
                zone,
                audience,
                headcount,
                organisations,
                themes,
                needs,
                trends,
                outsideReason);
    }

    public Records in(String other) {
        return new Records(
                type,
                date,
                start,
                minutes,
                other,
                audience,
                headcount,
                organisations,
                themes,
                needs,
                trends,
                outsideReason);
    }

    public Records audience(String other) {
        return new Records(
                type,
                date,
                start,
                minutes,
                zone,
                other,
                headcount,
                organisations,
                themes,
                needs,
                trends,
                outsideReason);
    }

    public Records headcount(Map<String, Integer> other) {
        return new Records(
                type, date, start, minutes, zone, audience, other, organisations, themes, needs, trends, outsideReason);
    }

    public Records with(String... other) {
        return new Records(
                type,
                date,
                start,
                minutes,
                zone,
                audience,
                headcount,
                List.of(other),
                themes,
                needs,
                trends,
                outsideReason);
    }

    public Records about(String... other) {
        return new Records(
                type,
                date,
                start,
                minutes,
                zone,
                audience,
                headcount,
                organisations,
                List.of(other),
                needs,
                trends,
                outsideReason);
    }

    public Records needs(String other) {
        return new Records(
                type,
                date,
                start,
                minutes,
                zone,
                audience,
                headcount,
                organisations,
                themes,
                other,
                trends,
                outsideReason);
    }

    public Records because(String other) {
        return new Records(
                type, date, start, minutes, zone, audience, headcount, organisations, themes, needs, trends, other);
    }
}
