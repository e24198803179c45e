// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of the door. The stock detectors are required whatever is configured; the list can only be made longer. */
@ObjectClassDefinition(name = "Halqa: the door")
public @interface DoorSettings {

    /** Further detectors without which nothing leaves. */
    @AttributeDefinition(name = "Further required detectors", description = "Ids, beside the stock detectors")
    String[] required() default {};

    /** What all detectors together may take for one text. */
    @AttributeDefinition(name = "Time limit of a search", description = "Milliseconds", min = "500", max = "60000")
    int searchMillis() default 10_000;

    /** Days after a document was handed in on which its words are destroyed when it has not left. */
    @AttributeDefinition(name = "Life of drafts", description = "Days", min = "14", max = "365")
    int draftDays() default 90;
}
