package vn.quytrinh.interchange.picture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.quytrinh.interchange.bpmn.layout.Box;
import vn.quytrinh.interchange.bpmn.layout.Point;

/** Writes a diagram as SVG 1.1. */
final class SvgCanvas implements Canvas {

    private final StringBuilder svg = new StringBuilder();

    SvgCanvas(int width, int height, String title) {
        add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\"",
                width, height, width, height);
        add(" font-family=\"'Times New Roman', 'Liberation Serif', Tinos, serif\">\n");
        add("<title>%s</title>\n<rect width=\"%d\" height=\"%d\" fill=\"white\"/>\n", escaped(title), width, height);
    }

    String finish() {
        return svg + "</svg>\n";
    }

    @Override
    public void begin(String id, String title) {
        add("<g data-element=\"%s\"><title>%s</title>\n", escaped(id), escaped(title));
    }

    @Override
    public void end() {
        add("</g>\n");
    }

    @Override
    public void rectangle(Box box, double radius, double line) {
        add(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%s\" %s/>\n",
                box.x(), box.y(), box.width(), box.height(), number(radius), ink(line, false));
    }

    @Override
    public void circle(double centreX, double centreY, double radius, double line, boolean filled) {
        add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s/>\n",
                number(centreX), number(centreY), number(radius), ink(line, filled));
    }

    @Override
    public void polygon(List<Point> corners, double line, boolean filled) {
        add("<polygon points=\"%s\" %s/>\n", points(corners), ink(line, filled));
    }

    @Override
    public void line(List<Point> points, double line) {
        add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"black\" stroke-width=\"%s\"/>\n",
                points(points), number(line));
    }

    @Override
    public void words(String words, Typeface face, double size, double middleX, double baseline, boolean upwards) {
        String turn = upwards
                ? String.format(Locale.ROOT, " transform=\"rotate(-90 %s %s)\"", number(middleX), number(baseline))
                : "";
        add(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s text-anchor=\"middle\"%s>%s</text>\n",
                number(middleX),
                number(baseline),
                number(size),
                face == Typeface.BOLD ? " font-weight=\"bold\"" : "",
                turn,
                escaped(words));
    }

    private static String points(List<Point> points) {
        return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }

    private static String ink(double line, boolean filled) {
        return "fill=\"" + (filled ? "black" : "white") + "\" stroke=\"black\" stroke-width=\"" + number(line) + "\"";
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    static String escaped(String text) {
        return text.codePoints()
                .filter(c -> c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000)
                .mapToObj(c -> switch (c) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    default -> Character.toString(c);
                })
                .collect(Collectors.joining());
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }
}
