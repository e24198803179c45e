// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.halqa.fonts.HouseFont;

/** Words as outlines of the fonts of the house, joined and ordered as they are read. Any thread. */
final class Letters {

    private final boolean rightToLeft;
    private final Face[] plain;
    private final Face[] bold;

    /** Letters of one font; glyphs are read once. */
    private static final class Face {
        private final TrueTypeFont font;
        private final CmapLookup lookup;
        private final double unit;
        private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

        Face(HouseFont house) {
            try {
                this.font = new TTFParser().parse(new RandomAccessReadBuffer(house.bytes()));
                this.lookup = font.getUnicodeCmapLookup();
                this.unit = 1.0 / font.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        int id(int point) {
            return lookup.getGlyphId(point);
        }

        Glyph glyph(int id) {
            return glyphs.computeIfAbsent(id, this::read);
        }

        private synchronized Glyph read(int id) {
            try {
                GlyphData data = font.getGlyph().getGlyph(id);
                GeneralPath path = data == null ? new GeneralPath() : data.getPath();
                return new Glyph(path, font.getAdvanceWidth(id));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record Glyph(GeneralPath outline, double advance) {}

    private Letters(boolean rightToLeft, Face[] plain, Face[] bold) {
        this.rightToLeft = rightToLeft;
        this.plain = plain;
        this.bold = bold;
    }

    /** Reads the fonts once. */
    static Letters leftToRight() {
        Face latin = new Face(HouseFont.LATIN);
        Face arabic = new Face(HouseFont.ARABIC);
        Face latinBold = new Face(HouseFont.LATIN_BOLD);
        Face arabicBold = new Face(HouseFont.ARABIC_BOLD);
        return new Letters(false, new Face[] {latin, arabic}, new Face[] {latinBold, arabicBold});
    }

    /** The same fonts for a language that is written from the right. */
    Letters rightToLeft() {
        return new Letters(true, new Face[] {plain[1], plain[0]}, new Face[] {bold[1], bold[0]});
    }

    /** How wide {@code text} is, in points. */
    double width(String text, double size, boolean heavy) {
        Face[] faces = heavy ? bold : plain;
        return seen(text)
                .codePoints()
                .mapToDouble(point -> {
                    Face face = face(faces, point);
                    return face.glyph(face.id(point)).advance() * face.unit * size;
                })
                .sum();
    }

    /** The outline of {@code text}, from its left end on its base line at the origin. */
    Path2D outline(String text, double size, boolean heavy) {
        Face[] faces = heavy ? bold : plain;
        Path2D all = new Path2D.Double();
        double x = 0;
        for (int point : seen(text).codePoints().toArray()) {
            Face face = face(faces, point);
            Glyph glyph = face.glyph(face.id(point));
            double scale = face.unit * size;
            all.append(glyph.outline().getPathIterator(new AffineTransform(scale, 0, 0, -scale, x, 0)), false);
            x += glyph.advance() * scale;
        }
        return all;
    }

    private static Face face(Face[] faces, int point) {
        return faces[0].id(point) == 0 && faces[1].id(point) != 0 ? faces[1] : faces[0];
    }

    /** The letters from left to right as one sees them, each in its joined form. */
    private String seen(String text) {
        try {
            String shaped =
                    new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK).shape(text);
            Bidi bidi = new Bidi(shaped, rightToLeft ? Bidi.RTL : Bidi.LTR);
            return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("shaping may grow and shrink, so it always fits", e);
        }
    }
}
