// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.messages.internal;

import static org.halqa.planning.messages.internal.MessagesTexts.say;

import java.io.IOException;
import org.halqa.model.Message;
import org.halqa.planning.spi.MessageChannel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** E-mail; there only when an administrator has configured a server. */
@Component(configurationPid = "org.halqa.messages.mail", configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = MailSettings.class)
public final class MailChannel implements MessageChannel {

    private final Postman postman;

    @Activate
    public MailChannel(MailSettings settings) {
        this.postman = new Postman(new MailServer(
                settings.host(),
                settings.port(),
                settings.line(),
                settings.user(),
                settings._password(),
                settings.sender()));
    }

    @Override
    public String id() {
        return "mail";
    }

    @Override
    public Message name() {
        return say("way.mail");
    }

    @Override
    public boolean accepts(String address) {
        return MailAddress.isOne(address);
    }

    @Override
    public void send(String address, Letter letter) throws IOException {
        postman.send(address, letter);
    }
}
