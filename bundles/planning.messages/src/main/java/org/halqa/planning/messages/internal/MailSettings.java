// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.messages.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configuration {@code org.halqa.messages.mail}. Without it no mail is sent; the host named here is the only one ever contacted. */
@ObjectClassDefinition(
        name = "Halqa: e-mail",
        description = "The mail server that carries neutral words to organisations")
public @interface MailSettings {

    @AttributeDefinition(name = "Mail server", description = "Host name")
    String host();

    @AttributeDefinition(name = "Port", description = "587 with STARTTLS, 465 with TLS", min = "1", max = "65535")
    int port() default 587;

    @AttributeDefinition(
            name = "Protection of the line",
            description =
                    "STARTTLS (required, never optional), TLS, or NONE, which only a server on this machine may have")
    MailLine line() default MailLine.STARTTLS;

    @AttributeDefinition(name = "Account", description = "Empty when the server asks for none")
    String user() default "";

    @AttributeDefinition(name = "Password", type = AttributeType.PASSWORD)
    String _password() default "";

    @AttributeDefinition(name = "Sender", description = "A neutral address, for example agenda@example.org")
    String sender();
}
