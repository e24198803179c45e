// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes answers with the headers that protect the person. */
final class AnswerWriter {

    void write(Answer answer, boolean bodyWanted, boolean secure, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        Protection.ALWAYS.forEach(header -> response.setHeader(header.name(), header.value()));
        if (secure) {
            response.setHeader(Protection.TLS.name(), Protection.TLS.value());
        }
        response.setHeader(Protection.UNKEPT.name(), Protection.UNKEPT.value());
        answer.headers().stream()
                .filter(header -> !header.name().equals("Set-Cookie"))
                .forEach(header -> response.setHeader(header.name(), header.value()));
        answer.headers().stream()
                .filter(header -> header.name().equals("Set-Cookie"))
                .forEach(header -> response.addHeader(header.name(), header.value()));
        if (answer.status() != 304) {
            response.setContentType(answer.mediaType());
            response.setContentLength(answer.body().length);
        }
        if (bodyWanted && answer.body().length > 0) {
            response.getOutputStream().write(answer.body());
        }
    }
}
