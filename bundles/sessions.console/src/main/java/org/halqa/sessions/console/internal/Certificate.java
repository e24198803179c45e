// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.halqa.model.Message;
import org.halqa.programme.Programme;
import org.halqa.reporting.Block;
import org.halqa.reporting.Sheets;
import org.halqa.sessions.Erasures.Kind;
import org.halqa.sessions.Erasures.Register;

/** The certificate of destruction: what, when, how many, and the digest of all. Numbers, days and digests are all it is made of. */
final class Certificate {

    private static final String DOTS = "………………………………………………";

    private final Register register;
    private final Programme programme;
    private final LocalDate today;

    Certificate(Register register, Programme programme, LocalDate today) {
        this.register = register;
        this.programme = programme;
        this.today = today;
    }

    Sheets.Sheet sheet() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(plain(programme.title())));
        if (register.broken() > 0) {
            blocks.add(new Block.Notice(Part.say("erasures.broken", register.broken())));
        }
        blocks.add(new Block.Paragraph(Part.say("certificate.state", today)));
        blocks.add(new Block.Items(counts(register)));
        blocks.add(new Block.Items(rules(register)));
        blocks.add(new Block.Paragraph(Part.say("certificate.means")));
        blocks.add(new Block.Paragraph(Part.say("certificate.copies")));
        digest(blocks);
        blocks.add(new Block.Heading(1, Part.say("certificate.signature")));
        Stream.of("copies", "name", "place", "signature")
                .map(field -> new Block.Field(Part.say("certificate.field." + field), List.of(plain(DOTS))))
                .forEach(blocks::add);
        acts(blocks);
        return new Sheets.Sheet(Sheets.Layout.LETTER, "certificat", Part.say("certificate.heading"), blocks);
    }

    /** A line for each kind, also for those of which nothing was destroyed. */
    static List<Message> counts(Register register) {
        return Stream.of(Kind.values())
                .map(kind -> Part.say("certificate.count." + kind, pieces(register, kind)))
                .toList();
    }

    private static int pieces(Register register, Kind kind) {
        return register.acts().stream()
                .filter(act -> act.kind() == kind)
                .mapToInt(act -> act.pieces())
                .sum();
    }

    /** The rule of each kind that has one. */
    static List<Message> rules(Register register) {
        return register.days().entrySet().stream()
                .map(rule -> Part.say("erasures.rule." + rule.getKey(), rule.getValue()))
                .toList();
    }

    private void digest(List<Block> blocks) {
        if (!register.acts().isEmpty()) {
            ErasureLine last =
                    ErasureLine.of(register.acts().get(register.acts().size() - 1));
            blocks.add(new Block.Heading(1, Part.say("certificate.digest")));
            blocks.add(new Block.Paragraph(plain(last.digest())));
            blocks.add(new Block.Paragraph(Part.say("certificate.digest.why")));
        }
    }

    private void acts(List<Block> blocks) {
        if (!register.acts().isEmpty()) {
            blocks.add(new Block.Heading(1, Part.say("erasures.acts")));
            register.acts().stream()
                    .map(ErasureLine::of)
                    .map(line -> new Block.Field(
                            Part.say("certificate.act", line.place(), line.day()),
                            List.of(
                                    Part.say("erasures.kind." + line.kind(), line.pieces()),
                                    Part.say("erasures.cause." + line.cause()),
                                    plain(line.digest()))))
                    .forEach(blocks::add);
        }
    }

    private static Message plain(Object words) {
        return Part.say("certificate.plain", words);
    }
}
