// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one servlet: reads a request, has it answered, writes the answer. */
public class ConsoleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ConsoleServlet.class);

    private final transient IncomingReader reader = new IncomingReader();
    private final transient AnswerWriter writer = new AnswerWriter();
    private final transient Function<Incoming, Answer> site;

    /** A servlet in front of {@code site}, which answers everything and does not throw. */
    public ConsoleServlet(Function<Incoming, Answer> site) {
        this.site = site;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        try {
            Incoming incoming = reader.read(request);
            writer.write(site.apply(incoming), !request.getMethod().equals("HEAD"), incoming.secure(), response);
        } catch (IOException gone) {
            // The visitor left, and nobody is there to be told. Thrown on, the server would log the address, which may
            // hold a secret.
            LOG.debug("A visitor did not wait for the answer", gone);
        }
    }
}
