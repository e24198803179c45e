// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configuration {@code org.halqa.register}: how long the words of stress factors are kept. */
@ObjectClassDefinition(name = "Halqa: how long the words of stress factors are kept")
public @interface RegisterSettings {

    /** Days after its last change on which the words of a factor are destroyed; its codes, months and bands stay. */
    @AttributeDefinition(min = "30", max = "730")
    int word_days() default 300;
}
