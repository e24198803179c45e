// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configuration {@code org.halqa.support}: how long an address is trusted and a request is kept. */
@ObjectClassDefinition(name = "Halqa: addresses and individual time")
public @interface SupportSettings {

    /** Days after which an address is shown as to be checked. */
    @AttributeDefinition(min = "14", max = "365")
    int check_days() default 90;

    /** Days after which a request to be called is destroyed, whether somebody called or not. */
    @AttributeDefinition(min = "7", max = "90")
    int request_days() default 30;
}
