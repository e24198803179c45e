// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.messages.internal;

import static org.halqa.planning.messages.internal.MessagesTexts.say;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.regex.Pattern;
import org.halqa.model.Message;
import org.halqa.planning.spi.MessageChannel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** A gateway for SMS or WhatsApp; there only when an administrator has configured one. */
@Component(configurationPid = "org.halqa.messages.gateway", configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = GatewaySettings.class)
public final class GatewayChannel implements MessageChannel {

    /** Digits with their country, as gateways expect them; blanks are for people. */
    private static final Pattern NUMBER = Pattern.compile("\\+[1-9](?: ?[0-9]){7,14}");

    private final Gateway gateway;

    @Activate
    public GatewayChannel(GatewaySettings settings) {
        this.gateway = new Gateway(URI.create(settings.url()), settings._secret(), () -> Instant.now()
                .getEpochSecond());
    }

    @Override
    public String id() {
        return "gateway";
    }

    @Override
    public Message name() {
        return say("way.gateway");
    }

    @Override
    public boolean accepts(String address) {
        return NUMBER.matcher(address).matches();
    }

    @Override
    public void send(String address, Letter letter) throws IOException {
        gateway.send(address.replace(" ", ""), letter);
    }
}
