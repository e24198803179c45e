// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.halqa.anonymisation.spi.KnownPeople.Known;

/** An invented roster and notes that name its people in some twenty spellings and three scripts. The same seed gives the same. */
final class RosterNotes {

    private static final List<String> FRENCH = List.of(
            "Pendant la séance, %s a parlé de la fatigue.",
            "Le groupe a attendu %s avant de commencer.",
            "Un désaccord avec %s revient souvent.",
            "%s propose une pause plus longue.",
            "La parole a été donnée à %s en dernier.");
    private static final List<String> ARABIC = List.of(
            "خلال الجلسة تحدثت المجموعة مع %s عن التعب.",
            "%s طلب وقتا أطول للراحة.", "كان الخلاف مع %s صعبا على الفريق.", "شكرت المجموعة %s في نهاية الجلسة.");
    private static final List<String> DARIJA = List.of(
            "lyoum hdarna m3a %s 3la lkhedma",
            "%s ma bghatch tkemmel had simana", "bzaf dyal nass galo lina bli %s 3yana");

    private final Random random;
    private final List<String[]> given = new ArrayList<>();
    private final List<String[]> family = new ArrayList<>();

    /** A note and the stretch of it that names somebody. */
    record Note(String text, String language, int start, int end, String spelling) {}

    /** Somebody: French, Arabic and Arabizi, given and family name. */
    record Person(String[] given, String[] family) {

        Known known(boolean bothScripts) {
            String french = given[0] + " " + family[0];
            return new Known(
                    bothScripts ? List.of(french, given[1] + " " + family[1]) : List.of(french), "TS", "MS2", "OR");
        }
    }

    RosterNotes(long seed) {
        random = new Random(seed);
        for (String line : WordList.lines("roster-names.tsv")) {
            String[] cells = line.split("\t");
            (cells[0].equals("g") ? given : family).add(new String[] {cells[1], cells[2], cells[3]});
        }
    }

    List<Person> people(int count) {
        Map<String, Person> people = new LinkedHashMap<>();
        while (people.size() < count) {
            String[] first = given.get(random.nextInt(given.size()));
            String[] last = family.get(random.nextInt(family.size()));
            people.put(first[0] + last[0], new Person(first, last));
        }
        return List.copyOf(people.values());
    }

    /** The spellings of {@code person} by what they are. */
    Map<String, String> spellings(Person person) {
        String first = person.given()[0];
        String last = person.family()[0];
        String plainFirst = plain(first);
        String plainLast = plain(last);
        Map<String, String> all = new LinkedHashMap<>();
        all.put("french", first + " " + last);
        all.put("lower", (first + " " + last).toLowerCase(Locale.ROOT));
        all.put("plain", plainFirst + " " + plainLast);
        all.put("plain lower", (plainFirst + " " + plainLast).toLowerCase(Locale.ROOT));
        all.put("upper", (first + " " + last).toUpperCase(Locale.ROOT));
        all.put("inverted", last + " " + first);
        all.put("inverted upper", last.toUpperCase(Locale.ROOT) + " " + first);
        all.put("inverted comma", last + ", " + first);
        all.put("given initial", first + " " + last.charAt(0) + ".");
        all.put("family initial", first.charAt(0) + ". " + last);
        all.put("initials", first.charAt(0) + "." + last.charAt(0) + ".");
        all.put("family", last);
        all.put("given", first);
        all.put("arabic clitic", "" + person.given()[1] + " " + person.family()[1]);
        all.put("typo family", first + " " + typo(last));
        all.put("typo given", typo(first) + " " + last);
        all.put("typo lower", (typo(plainFirst) + " " + plainLast).toLowerCase(Locale.ROOT));
        all.put("arabic", person.given()[1] + " " + person.family()[1]);
        all.put("arabic inverted", person.family()[1] + " " + person.given()[1]);
        all.put("arabic marked", harakat(person.given()[1]) + " " + person.family()[1]);
        all.put(
                "arabic bare",
                person.given()[1].replace("ة", "ه").replace("أ", "ا").replace("إ", "ا") + " "
                        + person.family()[1].replace("إ", "ا").replace("ي ", "ى "));
        all.put("arabizi", person.given()[2] + " " + person.family()[2]);
        all.put("arabizi inverted", person.family()[2] + " " + person.given()[2]);
        all.put("arabizi sounds", sounds(person.given()[2] + " " + person.family()[2]));
        return all;
    }

    /** {@code count} notes, each naming somebody in one spelling after the other. */
    List<Note> notes(List<Person> people, int count) {
        List<Note> notes = new ArrayList<>();
        for (int at = 0; notes.size() < count; at++) {
            Person person = people.get(at % people.size());
            List<Map.Entry<String, String>> all = List.copyOf(spellings(person).entrySet());
            Map.Entry<String, String> one = all.get((at + at / people.size()) % all.size());
            String kind = one.getKey();
            boolean arabic = kind.startsWith("arabic");
            List<String> frames = arabic ? ARABIC : kind.startsWith("arabizi") ? DARIJA : FRENCH;
            String frame = frames.get(random.nextInt(frames.size()));
            int start = frame.indexOf("%s");
            notes.add(new Note(
                    frame.replace("%s", one.getValue()),
                    arabic ? "ar" : "fr",
                    start,
                    start + one.getValue().length(),
                    kind));
        }
        return notes;
    }

    /** One letter of the longest word left out, doubled, exchanged or other; as it is when no word has five letters. */
    private String typo(String name) {
        int start = 0;
        int length = 0;
        for (int at = 0; at < name.length(); ) {
            int end = at;
            while (end < name.length() && Character.isLetter(name.charAt(end))) {
                end++;
            }
            if (end - at > length) {
                start = at;
                length = end - at;
            }
            at = end + 1;
        }
        if (length < 5) {
            return name;
        }
        int at = start + 1 + random.nextInt(length - 2);
        char letter = name.charAt(at);
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + letter + name.substring(at);
            case 2 -> name.substring(0, at) + name.charAt(at + 1) + letter + name.substring(at + 2);
            default -> name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at + 1);
        };
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }

    private static String harakat(String name) {
        return name.charAt(0) + "\u064E" + name.substring(1, 2) + "\u0650" + name.substring(2);
    }

    private static String sounds(String name) {
        return name.replace("ou", "o")
                .replace("kh", "5")
                .replace("5", "kh")
                .replace("ch", "sh")
                .replace("w", "ou");
    }
}
