// SPDX-License-Identifier: Apache-2.0
/**
 * What can be added to the door: detectors of what identifies, and sources of numbers.
 *
 * <p>Partners and the {@code detectors} bundle implement {@link org.halqa.anonymisation.spi.Detector} and {@link
 * org.halqa.anonymisation.spi.TraitReader}; private areas
 * implement {@link org.halqa.anonymisation.spi.FactSource}, {@link org.halqa.anonymisation.spi.SheetSource} and
 * {@link org.halqa.anonymisation.spi.FigureSource}; the {@code anonymisation} bundle calls them all.
 */
@Export
@Version("0.3.0")
@NullMarked
package org.halqa.anonymisation.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
