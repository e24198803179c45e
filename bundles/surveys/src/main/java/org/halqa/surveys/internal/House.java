// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import org.halqa.identity.AccessRecord;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.Programmes;

/** The services of other rooms that every operation needs. */
public record House(Doorkeeper doorkeeper, AccessRecord access, Programmes programmes) {}
