// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.desk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.ReviewDesk.Decided;
import org.halqa.anonymisation.ReviewDesk.Decision;
import org.halqa.anonymisation.ReviewDesk.Question;
import org.halqa.anonymisation.Submission;
import org.halqa.anonymisation.Submission.Passage;
import org.halqa.model.Message;

/** A sheet as bytes, to be sealed. */
public final class SheetFile {

    private static final int FORMAT = 1;

    private SheetFile() {}

    /** As bytes. */
    public static byte[] write(Sheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            submission(out, sheet.submission());
            out.writeInt(sheet.marks().size());
            for (Decided mark : sheet.marks()) {
                mark(out, mark);
            }
            texts(out, new ArrayList<>(new TreeSet<>(sheet.searchedBy())));
            texts(out, sheet.answered().stream().map(Enum::name).sorted().toList());
            text(out, sheet.remark());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** From bytes. */
    public static Sheet read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != FORMAT) {
                throw new IllegalStateException("a sheet of another format");
            }
            Submission submission = submission(in);
            List<Decided> marks = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                marks.add(mark(in));
            }
            return new Sheet(
                    submission,
                    marks,
                    texts(in).stream().collect(Collectors.toUnmodifiableSet()),
                    texts(in).stream().map(Question::valueOf).collect(Collectors.toUnmodifiableSet()),
                    text(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void submission(DataOutputStream out, Submission from) throws IOException {
        text(out, from.kind());
        text(out, from.source());
        text(out, from.programme());
        text(out, from.author());
        Map<String, List<String>> codes = new TreeMap<>(from.codes());
        out.writeInt(codes.size());
        for (Map.Entry<String, List<String>> each : codes.entrySet()) {
            text(out, each.getKey());
            texts(out, each.getValue());
        }
        out.writeInt(from.passages().size());
        for (Passage each : from.passages()) {
            text(out, each.field());
            message(out, each.heading());
            text(out, each.language());
            text(out, each.text());
        }
        texts(out, from.facilitated());
        text(out, from.previous());
    }

    private static Submission submission(DataInputStream in) throws IOException {
        String kind = text(in);
        String source = text(in);
        String programme = text(in);
        String author = text(in);
        Map<String, List<String>> codes = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            codes.put(text(in), texts(in));
        }
        List<Passage> passages = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            passages.add(new Passage(text(in), message(in), text(in), text(in)));
        }
        return new Submission(kind, source, programme, author, codes, passages, texts(in), text(in));
    }

    private static void mark(DataOutputStream out, Decided mark) throws IOException {
        out.writeInt(mark.number());
        out.writeInt(mark.passage());
        Finding finding = mark.finding();
        out.writeInt(finding.start());
        out.writeInt(finding.end());
        text(out, finding.kind().name());
        text(out, finding.treatment().name());
        text(out, finding.detector());
        message(out, finding.reason());
        text(out, finding.replacement());
        text(out, mark.decision().name());
        text(out, mark.words());
        text(out, mark.reason());
    }

    private static Decided mark(DataInputStream in) throws IOException {
        int number = in.readInt();
        int passage = in.readInt();
        Finding finding = new Finding(
                in.readInt(),
                in.readInt(),
                Finding.Kind.valueOf(text(in)),
                Finding.Treatment.valueOf(text(in)),
                text(in),
                message(in),
                text(in));
        return new Decided(number, passage, finding, Decision.valueOf(text(in)), text(in), text(in));
    }

    /** Arguments are kept as words: the door's own messages and those of detectors take nothing else. */
    private static void message(DataOutputStream out, Message message) throws IOException {
        text(out, message.module());
        text(out, message.key());
        texts(out, message.arguments().stream().map(String::valueOf).toList());
    }

    private static Message message(DataInputStream in) throws IOException {
        String module = text(in);
        String key = text(in);
        return new Message(module, key, List.copyOf(texts(in)));
    }

    private static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String each : texts) {
            text(out, each);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(text(in));
        }
        return texts;
    }

    /** Not {@code writeUTF}, which ends at 64 KiB. */
    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
