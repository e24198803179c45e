// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.web;

import java.util.List;

/**
 * A survey that a psychologist has opened.
 *
 * @param psychologist whose it is
 * @param id also what those who answer see in the address
 */
public record Survey(Visitor psychologist, String id) {

    /** The first question of WHO-5 in a form. */
    public static final String QUESTION = "a.WHO5.1";

    /** The comment field of the open questions. */
    public static final String COMMENT = "a.OPEN.O1";

    /** Prepares one with WHO-5 and two open questions, and opens it. */
    public static Survey open(Visitor psychologist, int people, String... ways) {
        Page draft = psychologist
                .open("/surveys/new")
                .form("form[action='/surveys/new']")
                .fill("title.fr", "Essai")
                .fill("instrument", "WHO5", "OPEN")
                .fill("head.ALL", String.valueOf(people))
                .fill("way", ways)
                .submit();
        return opened(psychologist, draft);
    }

    /** One wave of two whose ballots can be put side by side: WHO-5, with slips. */
    public static Survey paired(Visitor psychologist, int people, String wave, String before) {
        Form form = psychologist
                .open("/surveys/new")
                .form("form[action='/surveys/new']")
                .fill("title.fr", "Essai")
                .fill("instrument", "WHO5")
                .fill("wave", wave)
                .fill("extra.PAIRED", "yes")
                .fill("head.ALL", String.valueOf(people))
                .fill("way", "HAT");
        return opened(psychologist, (before.isEmpty() ? form : form.fill("pair", before)).submit());
    }

    /** Two questions of one's own, the second only for those who say yes to the first. */
    public static Survey conditional(Visitor psychologist, int people) {
        Page draft = psychologist
                .open("/surveys/new")
                .form("form[action='/surveys/new']")
                .fill("title.fr", "Essai")
                .fill("q1.fr", "Y étiez-vous ?")
                .fill("q1.ar", "هل كنتم هناك؟")
                .fill("q1.scale", "yesno")
                .fill("q2.fr", "Y retournez-vous ?")
                .fill("q2.ar", "هل تعودون؟")
                .fill("q2.scale", "yesno")
                .fill("q2.only", "Q1 = 1")
                .fill("head.ALL", String.valueOf(people))
                .fill("way", "HAT")
                .submit();
        return opened(psychologist, draft);
    }

    private static Survey opened(Visitor psychologist, Page draft) {
        String path = draft.address().getPath();
        Page opened = draft.form("form[action$=/open]").submit();
        if (opened.status() != 200) {
            throw new AssertionError(opened.status() + ": " + opened.text());
        }
        return new Survey(psychologist, path.substring("/surveys/".length()));
    }

    /** Its page for the psychologist. */
    public Page page() {
        return psychologist.open("/surveys/" + id);
    }

    /** Codes of new slips. */
    public List<String> slips(int number) {
        return codes("slips", number);
    }

    /** Codes of new invitations. */
    public List<String> invitations(int number) {
        return codes("invitations", number);
    }

    private List<String> codes(String kind, int number) {
        Page sheet = page().form("form[action$=/" + kind + "]")
                .fill("number", String.valueOf(number))
                .submit();
        return sheet.document().select(".s-slip .s-code").eachText().stream()
                .map(code -> code.replace(" ", ""))
                .toList();
    }

    /** How many ballots there are. */
    public int cast() {
        return Integer.parseInt(page().document()
                .select("dt:containsOwn(Bulletins) + dd")
                .text()
                .replaceAll("\\D", ""));
    }

    /** Closes and seals it. */
    public Page close() {
        return page().form("form[action$=/close]").submit();
    }

    /** Where people answer. */
    public String address() {
        return "/s/" + id;
    }
}
