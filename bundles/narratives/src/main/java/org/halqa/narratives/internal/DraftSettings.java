// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configuration {@code org.halqa.narratives}: how long drafts of reports and recommendations are kept. */
@ObjectClassDefinition(name = "Halqa: how long drafts of reports are kept")
public @interface DraftSettings {

    /** Days after its last change on which a draft is destroyed, handed in or not; what was released stays. */
    @AttributeDefinition(min = "30", max = "730")
    int draft_days() default 300;
}
