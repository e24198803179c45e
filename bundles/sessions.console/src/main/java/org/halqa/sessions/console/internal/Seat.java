// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import org.halqa.model.Labels;

/** How many people of a profile were there, as it was typed. */
public record Seat(String code, Labels label, String typed) {}
