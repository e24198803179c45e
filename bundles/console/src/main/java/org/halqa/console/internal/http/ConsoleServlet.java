// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;

/** The one servlet: reads a request, has it answered, writes the answer. */
public class ConsoleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient IncomingReader reader = new IncomingReader();
    private final transient AnswerWriter writer = new AnswerWriter();
    private final transient Function<Incoming, Answer> site;

    /** A servlet in front of {@code site}, which answers everything and does not throw. */
    public ConsoleServlet(Function<Incoming, Answer> site) {
        this.site = site;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Incoming incoming = reader.read(request);
        Answer answer = site.apply(incoming);
        writer.write(answer, !request.getMethod().equals("HEAD"), incoming.secure(), response);
    }
}
