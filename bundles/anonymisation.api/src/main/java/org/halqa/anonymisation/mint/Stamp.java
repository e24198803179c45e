// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.mint;

/** Proof, by the module graph, that the caller is the door. */
public final class Stamp {}
