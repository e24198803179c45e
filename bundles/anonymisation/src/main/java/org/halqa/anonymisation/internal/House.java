// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.Programmes;

/**
 * The services of other areas that the door asks.
 *
 * @param doorkeeper who may
 * @param access what was done
 * @param programmes which programme, which thresholds
 * @param clock which day
 */
public record House(Doorkeeper doorkeeper, AccessRecord access, Programmes programmes, CivilClock clock) {}
