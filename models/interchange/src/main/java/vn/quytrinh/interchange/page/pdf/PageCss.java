package vn.quytrinh.interchange.page.pdf;

import java.util.Locale;
import vn.quytrinh.interchange.page.Head;
import vn.quytrinh.interchange.page.Paper;
import vn.quytrinh.interchange.page.Style;
import vn.quytrinh.interchange.picture.Typeface;

/** The style sheet of a document. */
final class PageCss {

    /** How much higher a page with a control block begins, in millimetres. */
    static final int CONTROL_ROOM = 18;

    private PageCss() {}

    /**
     * Returns the style sheet.
     *
     * @param landscape whether the first pages lie; pages of the other orientation are called {@code turned}
     */
    static String of(Head head, boolean landscape) {
        StringBuilder css = new StringBuilder();
        boolean control = head.onFirstPage();
        int top = control ? Paper.TOP + CONTROL_ROOM : Paper.TOP;
        String margin =
                String.format(Locale.ROOT, "margin: %dmm %dmm %dmm %dmm;", top, Paper.RIGHT, Paper.BOTTOM, Paper.LEFT);
        String above = "@top-center { content: element(head); vertical-align: " + (control ? "bottom" : "middle") + "; "
                + (control ? "padding-bottom: 3mm; " : "") + "width: 100%; }";
        page(css, "", landscape, margin + above);
        page(css, "turned ", !landscape, margin + above);
        if (!control) {
            css.append("@page :first { @top-center { content: none; } }\n");
        }
        css.append("body { margin: 0; font-family: '").append(Typeface.FAMILY).append("'; line-height: 1.15; }\n");
        css.append("#head { position: running(head); }\n");
        css.append(".turned { page: turned; }\n");
        css.append(".upright { width: ").append(Paper.width(false)).append("mm; }\n");
        css.append(".lying { width: ").append(Paper.width(true)).append("mm; }\n");
        css.append(".next { page-break-before: always; }\n");
        css.append("p { margin: 0; white-space: pre-wrap; }\n");
        css.append("table { border-collapse: collapse; width: 100%; table-layout: fixed; "
                + "-fs-table-paginate: paginate; margin: 0 0 2mm 0; }\n");
        css.append(
                "td { word-wrap: break-word; padding: 0.6mm 1.6mm; vertical-align: top; } td.r { border: 0.5pt solid black; }\n");
        css.append("tr { page-break-inside: avoid; }\n");
        css.append("td.h { vertical-align: middle; }\n");
        css.append(".page:before { content: counter(page); } .pages:before { content: counter(pages); }\n");
        css.append(".kept { page-break-inside: avoid; page-break-after: avoid; }\n");
        css.append("object { display: block; margin: 0 auto; }\n");
        for (Style style : Style.values()) {
            css.append(rule(style));
        }
        return css.toString();
    }

    private static void page(StringBuilder css, String name, boolean landscape, String rest) {
        css.append("@page ").append(name).append("{ size: A4 ").append(landscape ? "landscape; " : "portrait; ");
        css.append(rest).append(" }\n");
    }

    private static String rule(Style style) {
        if (style.isRule()) {
            int width = style == Style.RULE ? 50 : 30;
            return "." + style.id()
                    + " { font-size: 2pt; border-top: 0.75pt solid black; margin: 1.5pt auto 0 auto; width: " + width
                    + "%; }\n";
        }
        return String.format(
                Locale.ROOT,
                ".%s { font-size: %dpt; font-weight: %s; font-style: %s; text-align: %s; margin: %dpt 0 %dpt 0;"
                        + " text-indent: %dmm;%s }%n",
                style.id(),
                style.size(),
                style.isBold() ? "bold" : "normal",
                style.isItalic() ? "italic" : "normal",
                align(style.align()),
                style.spacing().before(),
                style.spacing().after(),
                style.spacing().indent(),
                style.isKeptWithNext() ? " page-break-after: avoid;" : "");
    }

    private static String align(Style.Align align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "justify";
        };
    }
}
