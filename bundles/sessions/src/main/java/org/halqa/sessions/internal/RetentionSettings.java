// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configuration {@code org.halqa.sessions}: how long notes and words of sessions are kept. */
@ObjectClassDefinition(name = "Halqa: how long private notes and words of sessions are kept")
public @interface RetentionSettings {

    /** Days after its last change on which a private note is destroyed. */
    @AttributeDefinition(min = "30", max = "730")
    int note_days() default 180;

    /**
     * Days after its last change on which the words of a session are destroyed; its codes and numbers stay. Those of the first
     * circle, in April, last until the final report is written, in December.
     */
    @AttributeDefinition(min = "30", max = "730")
    int word_days() default 300;
}
