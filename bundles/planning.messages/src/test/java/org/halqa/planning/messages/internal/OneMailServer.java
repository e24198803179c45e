// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.messages.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A mail server for one conversation: says yes to everything, or refuses the recipient, and keeps what it heard. */
final class OneMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final boolean refuses;
    private final CompletableFuture<List<String>> heard;

    OneMailServer(boolean refuses) throws IOException {
        this.socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        this.refuses = refuses;
        this.heard = CompletableFuture.supplyAsync(this::talk);
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> heard() throws Exception {
        return heard.get(10, TimeUnit.SECONDS);
    }

    private List<String> talk() {
        List<String> lines = new ArrayList<>();
        try (Socket line = socket.accept();
                BufferedReader in = new BufferedReader(new InputStreamReader(line.getInputStream(), UTF_8))) {
            OutputStream out = line.getOutputStream();
            say(out, "220 here");
            boolean body = false;
            for (String said = in.readLine(); said != null; said = in.readLine()) {
                lines.add(said);
                body = body ? !said.equals(".") : said.equals("DATA");
                if (body && said.equals("DATA")) {
                    say(out, "354 go on");
                } else if (!body) {
                    say(out, refuses && said.startsWith("RCPT") ? "550 <nobody@example.org> unknown" : "250 fine");
                }
            }
        } catch (IOException ended) {
            lines.add("ended");
        }
        return lines;
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
