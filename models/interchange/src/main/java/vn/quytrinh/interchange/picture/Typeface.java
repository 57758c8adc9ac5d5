package vn.quytrinh.interchange.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A typeface with the widths of Times New Roman and all Vietnamese letters (Liberation Serif, from a library). It is read
 * from its file, so no font need be installed where the program runs. Safe for many threads.
 */
public enum Typeface {
    /** Upright. */
    REGULAR("Regular"),
    /** Bold. */
    BOLD("Bold"),
    /** Italic. */
    ITALIC("Italic"),
    /** Bold italic. */
    BOLD_ITALIC("BoldItalic");

    /** The name of the family. */
    public static final String FAMILY = "Liberation Serif";

    private final String resource;

    Typeface(String style) {
        this.resource = "/liberation/LiberationSerif-" + style + ".ttf";
    }

    /** Opens the font file (TrueType). */
    public InputStream open() {
        InputStream in = Typeface.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("Expected the font " + resource
                    + " but it is not on the class path. Maybe openpdf-fonts-extra was left out.");
        }
        return in;
    }

    /** Returns the width of a text at a size, in the unit of the size. */
    public double width(String text, double size) {
        Face face = face();
        return face.width(text) * size;
    }

    /** Returns the outlines of a text whose line begins at (x, y). */
    public Shape outline(String text, double size, double x, double y) {
        return face().outline(text, size, x, y);
    }

    private Face face() {
        return this == BOLD ? Bold.FACE : this == REGULAR ? Regular.FACE : Face.read(this);
    }

    private static final class Regular {
        static final Face FACE = Face.read(REGULAR);
    }

    private static final class Bold {
        static final Face FACE = Face.read(BOLD);
    }

    private static final class Face {
        private final TrueTypeFont font;
        private final CmapLookup glyphs;
        private final double unit;

        private Face(TrueTypeFont font) throws IOException {
            this.font = font;
            this.glyphs = font.getUnicodeCmapLookup();
            this.unit = 1.0 / font.getUnitsPerEm();
        }

        static Face read(Typeface typeface) {
            try (InputStream in = typeface.open()) {
                return new Face(new TTFParser().parse(new RandomAccessReadBuffer(in)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        double width(String text) {
            return text.codePoints()
                    .mapToDouble(c -> advance(glyphs.getGlyphId(c)))
                    .sum();
        }

        synchronized Shape outline(String text, double size, double x, double y) {
            GeneralPath path = new GeneralPath();
            double at = x;
            for (int c : text.codePoints().toArray()) {
                int glyph = glyphs.getGlyphId(c);
                AffineTransform place = AffineTransform.getTranslateInstance(at, y);
                place.scale(size * unit, -size * unit);
                path.append(glyphPath(glyph).getPathIterator(place), false);
                at += advance(glyph) * size;
            }
            return path;
        }

        private synchronized double advance(int glyph) {
            try {
                return font.getAdvanceWidth(glyph) * unit;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private GeneralPath glyphPath(int glyph) {
            try {
                var data = font.getGlyph().getGlyph(glyph);
                return data == null ? new GeneralPath() : data.getPath();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
