// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.spi;

import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A card on a person's start page. Register one as a service. Called on request threads; one that throws is left out and
 * named in the log.
 */
@ConsumerType
public interface StartCard {

    /** Stable id. */
    String id();

    /** The module whose language pack and templates it uses. */
    String module();

    /** Smaller comes first. */
    int order();

    /** The card for this person, or empty when there is nothing to show. Its title is the heading of the card. */
    Optional<View.Page> card(PageRequest request);
}
