// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import org.halqa.model.Labels;

/** Something to choose: its code, its name, whether it is chosen. */
public record Choice(String code, Labels label, boolean chosen) {}
