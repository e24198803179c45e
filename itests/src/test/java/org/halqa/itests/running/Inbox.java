// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.running;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on this machine that takes everything and keeps it. */
public final class Inbox implements AutoCloseable {

    private final ServerSocket socket;
    private final List<Letter> letters = new CopyOnWriteArrayList<>();

    /**
     * A mail that arrived.
     *
     * @param envelope what was said before it, one command a line
     * @param head its headers as they were sent
     * @param words its text, decoded
     */
    public record Letter(List<String> envelope, String head, String words) {}

    public Inbox() {
        try {
            socket = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread listening = new Thread(this::listen, "inbox");
        listening.setDaemon(true);
        listening.start();
    }

    /** Where it listens. */
    public int port() {
        return socket.getLocalPort();
    }

    /** What arrived, in order. */
    public List<Letter> letters() {
        return List.copyOf(letters);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket line = socket.accept()) {
                talk(line);
            } catch (IOException ended) {
                // Whoever hangs up, or the end of the story: there is nobody to tell.
                continue;
            }
        }
    }

    private void talk(Socket line) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = line.getOutputStream();
        List<String> envelope = new ArrayList<>();
        say(out, "220 here");
        for (String said = in.readLine(); said != null; said = in.readLine()) {
            envelope.add(said);
            if (said.equals("DATA")) {
                say(out, "354 go on");
                letters.add(letter(envelope, in));
                envelope = new ArrayList<>();
            }
            say(out, said.equals("QUIT") ? "221 bye" : "250 fine");
        }
    }

    private static Letter letter(List<String> envelope, BufferedReader in) throws IOException {
        StringBuilder head = new StringBuilder();
        StringBuilder body = new StringBuilder();
        StringBuilder part = head;
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (part == head && line.isEmpty()) {
                part = body;
            } else {
                part.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
            }
        }
        return new Letter(List.copyOf(envelope), head.toString(), decoded(head.toString(), body.toString()));
    }

    private static String decoded(String head, String body) {
        String heads = head.toLowerCase(Locale.ROOT);
        if (heads.contains("content-transfer-encoding: base64")) {
            return new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8);
        }
        return heads.contains("content-transfer-encoding: quoted-printable") ? unquoted(body) : body;
    }

    private static String unquoted(String body) {
        byte[] from = body.replace("=\r\n", "").getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        for (int at = 0; at < from.length; at++) {
            if (from[at] == '=') {
                to.write(Integer.parseInt(new String(from, at + 1, 2, StandardCharsets.US_ASCII), 16));
                at += 2;
            } else {
                to.write(from[at]);
            }
        }
        return to.toString(StandardCharsets.UTF_8);
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
