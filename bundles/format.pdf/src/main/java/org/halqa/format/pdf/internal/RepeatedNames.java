// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pdf.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Names of columns that stand again on the next page are there for the eye. The library tags them again under the same cell, so
 * that a screen reader says them once for each page; here all but the first become artifacts (PDF/UA-1, 7.1).
 */
final class RepeatedNames {

    private static final COSName HEAD = COSName.getPDFName("THead");
    private static final COSName NAME = COSName.getPDFName("TH");
    private static final COSName NUMBER = COSName.getPDFName("MCID");
    private static final COSName STRUCTURE = COSName.getPDFName("StructParents");
    private static final COSName NUMBERS = COSName.getPDFName("Nums");
    private static final COSName PARENTS = COSName.getPDFName("ParentTree");

    private final Map<COSBase, Set<Integer>> repeated = new IdentityHashMap<>();

    private RepeatedNames() {}

    static void once(PDDocument file) throws IOException {
        COSDictionary root = file.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        RepeatedNames names = new RepeatedNames();
        names.descend(root, false);
        for (PDPage page : file.getPages()) {
            Set<Integer> marks = names.repeated.get(page.getCOSObject());
            if (marks != null) {
                draw(page, marks);
                forget(root, page, marks);
            }
        }
    }

    private void descend(COSDictionary tag, boolean head) {
        boolean inHead = head || HEAD.equals(tag.getCOSName(COSName.S));
        if (inHead && NAME.equals(tag.getCOSName(COSName.S))) {
            keepFirst(tag);
            return;
        }
        for (COSBase kid : kids(tag)) {
            if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)) {
                descend(dictionary, inHead);
            }
        }
    }

    private static List<COSBase> kids(COSDictionary tag) {
        COSBase kids = tag.getDictionaryObject(COSName.K);
        List<COSBase> all = new ArrayList<>();
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                all.add(array.getObject(i));
            }
        } else if (kids != null) {
            all.add(kids);
        }
        return all;
    }

    /** What is on the page of the first piece stays, however deep it lies: the library may set a name into a span of its own. */
    private void keepFirst(COSDictionary name) {
        List<COSBase> kids = kids(name);
        if (!kids.isEmpty()) {
            keep(name, page(kids.get(0), name));
        }
    }

    private void keep(COSDictionary tag, @Nullable COSBase first) {
        COSArray kept = new COSArray();
        for (COSBase kid : kids(tag)) {
            if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                keep(inner, first);
                if (!kids(inner).isEmpty()) {
                    kept.add(kid);
                }
                continue;
            }
            COSBase page = page(kid, tag);
            if (page == null || page == first) {
                kept.add(kid);
            } else {
                repeated.computeIfAbsent(page, each -> new TreeSet<>()).addAll(marks(kid));
            }
        }
        tag.setItem(COSName.K, kept);
    }

    private static @Nullable COSBase page(COSBase kid, COSDictionary above) {
        if (!(kid instanceof COSDictionary tag)) {
            return above.getDictionaryObject(COSName.PG);
        }
        COSBase own = tag.getDictionaryObject(COSName.PG);
        List<COSBase> kids = kids(tag);
        return own != null || kids.isEmpty() ? own : page(kids.get(0), tag);
    }

    private static Set<Integer> marks(COSBase kid) {
        if (kid instanceof COSInteger number) {
            return Set.of(number.intValue());
        }
        return kid instanceof COSDictionary tag && tag.containsKey(NUMBER) ? Set.of(tag.getInt(NUMBER)) : Set.of();
    }

    /** In what is drawn on the page, these marks say that nothing is told. */
    private static void draw(PDPage page, Set<Integer> marks) throws IOException {
        String numbers = marks.stream().map(String::valueOf).collect(Collectors.joining("|"));
        Pattern mark = Pattern.compile("/\\w+ <</MCID (?:" + numbers + ")>> BDC");
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        List<COSBase> streams = new ArrayList<>();
        if (contents instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                streams.add(array.getObject(i));
            }
        } else if (contents != null) {
            streams.add(contents);
        }
        for (COSBase stream : streams) {
            if (stream instanceof COSStream drawn) {
                String text;
                try (InputStream in = drawn.createInputStream()) {
                    text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                }
                String plain = mark.matcher(text).replaceAll("/Artifact BMC");
                try (OutputStream out = drawn.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(plain.getBytes(StandardCharsets.ISO_8859_1));
                }
            }
        }
    }

    private static void forget(COSDictionary root, PDPage page, Set<Integer> marks) {
        int place = page.getCOSObject().getInt(STRUCTURE);
        COSDictionary tree = root.getCOSDictionary(PARENTS);
        if (tree == null || !(tree.getDictionaryObject(NUMBERS) instanceof COSArray numbers)) {
            return;
        }
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            if (numbers.getInt(i) == place && numbers.getObject(i + 1) instanceof COSArray parents) {
                marks.stream().filter(mark -> mark < parents.size()).forEach(mark -> parents.set(mark, COSNull.NULL));
            }
        }
    }
}
