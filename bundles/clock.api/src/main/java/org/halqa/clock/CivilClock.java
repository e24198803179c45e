// SPDX-License-Identifier: Apache-2.0
package org.halqa.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.halqa.model.Message;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The clock on the wall of the programme's country. A service; any thread. The only place where a local time and an instant
 * meet.
 */
@ProviderType
public interface CivilClock {

    /** IANA id of the zone that this clock is about, {@code Africa/Casablanca}. */
    String zone();

    /** Version of the rules, for example {@code 2026c}. */
    String rules();

    /** Today, there. */
    LocalDate today();

    /** Now, there. */
    LocalDateTime now();

    /** The offset in force at a local time; at an ambiguous hour, the earlier offset; in a gap, the offset before it. */
    ZoneOffset offsetAt(LocalDateTime local);

    /** The offset in force at an instant. */
    ZoneOffset offsetAt(Instant instant);

    /** A warning for administrators when the JVM disagrees with these rules, with what to do about it (TZ3). */
    Optional<Message> warning();
}
