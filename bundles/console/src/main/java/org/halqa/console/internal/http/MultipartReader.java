// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.fileupload.MultipartStream;
import org.apache.commons.fileupload.ParameterParser;
import org.halqa.console.Upload;

/** Reads {@code multipart/form-data} (RFC 7578) that is already in memory. */
final class MultipartReader {

    private static final int MOST_PARTS = 2_000;
    private static final int BUFFER = 4_096;

    private final MultipartStream parts;
    private final Fields.Builder fields = new Fields.Builder();
    private final Map<String, Upload> files = new HashMap<>();

    private MultipartReader(MultipartStream parts) {
        this.parts = parts;
    }

    /**
     * @param contentType value of the header, with the boundary
     * @throws Unreadable when it is not what it says, or there are more than 2,000 parts
     */
    static Body read(byte[] body, String contentType) {
        String boundary = parameters(contentType).get("boundary");
        if (boundary == null || boundary.isEmpty() || boundary.length() > 70) {
            throw new Unreadable(400);
        }
        byte[] mark = boundary.getBytes(StandardCharsets.ISO_8859_1);
        try {
            MultipartStream parts = new MultipartStream(new ByteArrayInputStream(body), mark, BUFFER, null);
            parts.setHeaderEncoding("UTF-8");
            MultipartReader reader = new MultipartReader(parts);
            reader.readAll();
            return new Body(reader.fields.build(), reader.files);
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable(400);
        }
    }

    private void readAll() throws IOException {
        boolean more = parts.skipPreamble();
        if (!more) {
            throw new Unreadable(400);
        }
        for (int part = 0; more; part++) {
            if (part == MOST_PARTS) {
                throw new Unreadable(413);
            }
            Map<String, String> headers = headers(parts.readHeaders());
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            parts.readBodyData(content);
            add(headers, content.toByteArray());
            more = parts.readBoundary();
        }
    }

    private void add(Map<String, String> headers, byte[] content) {
        Map<String, String> about = parameters(headers.getOrDefault("content-disposition", ""));
        String name = about.get("name");
        if (name == null) {
            throw new Unreadable(400);
        }
        String fileName = about.get("filename");
        if (!about.containsKey("filename")) {
            fields.add(name, FormReader.text(content));
        } else if (fileName != null && !fileName.isEmpty()) {
            String type = headers.getOrDefault("content-type", "application/octet-stream");
            files.put(name, new Upload(withoutFolders(fileName), type.toLowerCase(Locale.ROOT), content));
        }
    }

    private static String withoutFolders(String fileName) {
        return fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    }

    private static Map<String, String> headers(String lines) {
        Map<String, String> headers = new HashMap<>();
        lines.lines().filter(line -> line.indexOf(':') > 0).forEach(line -> {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        });
        return headers;
    }

    private static Map<String, String> parameters(String header) {
        ParameterParser parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        return parser.parse(header, ';');
    }
}
