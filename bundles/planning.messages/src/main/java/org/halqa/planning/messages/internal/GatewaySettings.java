// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.messages.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configuration {@code org.halqa.messages.gateway}. Without it nothing is sent. */
@ObjectClassDefinition(
        name = "Halqa: gateway for SMS or WhatsApp",
        description = "A web address that takes neutral words")
public @interface GatewaySettings {

    @AttributeDefinition(name = "Address", description = "https only, except on this machine; never followed elsewhere")
    String url();

    @AttributeDefinition(
            name = "Secret",
            description =
                    "Signs what is sent: X-Halqa-Signature is HMAC-SHA256 of X-Halqa-Time, a full stop and the body",
            type = AttributeType.PASSWORD)
    String _secret();
}
