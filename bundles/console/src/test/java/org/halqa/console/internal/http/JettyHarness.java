// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.http;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.halqa.console.internal.site.SampleHouse;
import org.halqa.console.internal.site.SiteBuilder;

/** The console's servlet in a Jetty of its own. */
public final class JettyHarness implements AutoCloseable {

    public final SampleHouse house = new SampleHouse();
    private final Server server;

    public JettyHarness(int port) {
        this(port, site -> site);
    }

    private JettyHarness(int port, UnaryOperator<Function<Incoming, Answer>> around) {
        server = new Server(port);
        ServletContextHandler context = new ServletContextHandler();
        Function<Incoming, Answer> site = around.apply(SiteBuilder.site(house, house.texts()));
        context.addServlet(new ServletHolder(new ConsoleServlet(site)), "/*");
        server.setHandler(context);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public URI at(String path) {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** For looking at pages by hand: a port, then {@code ?as=salma&in=ar&on=dark} behind any address. */
    public static void main(String[] arguments) throws InterruptedException {
        JettyHarness[] self = new JettyHarness[1];
        self[0] = new JettyHarness(Integer.parseInt(arguments[0]), site -> incoming -> {
            Incoming shown = shown(incoming, self[0].house);
            Answer answer = site.apply(shown);
            for (Map.Entry<String, String> cookie : shown.cookies().entrySet()) {
                answer = answer.with("Set-Cookie", cookie.getKey() + "=" + cookie.getValue() + "; Path=/");
            }
            return answer;
        });
        self[0].house.demo = arguments.length > 1;
        self[0].server.join();
    }

    private static Incoming shown(Incoming incoming, SampleHouse house) {
        Map<String, String> cookies = new HashMap<>(incoming.cookies());
        incoming.query().first("as").ifPresent(name -> cookies.put("halqa", house.signIn.open(name)));
        incoming.query().first("in").ifPresent(language -> cookies.put("language", language));
        incoming.query().first("on").ifPresent(theme -> cookies.put("theme", theme));
        boolean posts = incoming.query().first("post").isPresent();
        return new Incoming(
                posts ? "POST" : incoming.method(),
                incoming.path(),
                incoming.query(),
                posts ? incoming.query() : incoming.form(),
                incoming.files(),
                cookies,
                incoming.headers(),
                incoming.address(),
                incoming.secure(),
                incoming.refusal());
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
