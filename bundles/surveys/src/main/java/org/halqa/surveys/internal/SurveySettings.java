// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configuration {@code org.halqa.surveys}: how long two waves may be waited for. */
@ObjectClassDefinition(name = "Halqa: surveys")
public @interface SurveySettings {

    /** Days after the opening of a first wave on which the secret that pairs it with the second is destroyed at the latest. */
    @AttributeDefinition(min = "30", max = "730")
    int pairing_days() default 365;
}
