// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.signin;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configuration {@code org.halqa.identity}. */
@ObjectClassDefinition(name = "Halqa: sign-in")
public @interface SignInSettings {

    /** Minutes without a request after which a session ends. */
    @AttributeDefinition(min = "2", max = "480")
    int idle_minutes() default 30;

    /** Hours after which a session ends in any case. */
    @AttributeDefinition(min = "1", max = "24")
    int absolute_hours() default 12;
}
