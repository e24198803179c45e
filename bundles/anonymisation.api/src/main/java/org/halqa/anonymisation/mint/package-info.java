// SPDX-License-Identifier: Apache-2.0
/**
 * What only the door has: the stamp without which neither cleared text nor evidence can be made.
 *
 * <p>The export carries a mandatory attribute, so that a bundle is wired to this package only if it names itself the door
 * in its manifest; {@code ModuleMapIT} fails when any bundle but {@code org.halqa.anonymisation} does. Nobody else calls
 * this package.
 */
@Export(attribute = {"halqa.side=door", "mandatory:=halqa.side"})
@Version("0.1.0")
@NullMarked
package org.halqa.anonymisation.mint;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
