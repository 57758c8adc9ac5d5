package vn.quytrinh.designer.control;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.quality.QualityWords;
import vn.quytrinh.engine.quality.TrendPoint;
import vn.quytrinh.handling.event.VietnamTime;

/** How errors and warnings of a library went from check to check: a small drawing, and the same as a table. */
final class TrendChart extends Div {
    private static final int WIDTH = 360;
    private static final int HEIGHT = 96;
    private static final int EDGE = 8;

    TrendChart(List<TrendPoint> points, QualityWords words) {
        addClassName("trend");
        if (points.size() < 2) {
            add(Blocks.words("quiet", words.text(points.isEmpty() ? "desk.trend.none" : "desk.trend.one")));
        } else {
            add(drawing(points, words), legend(words));
        }
        if (!points.isEmpty()) {
            add(new Details(words.text("desk.trend.table"), table(points, words)));
        }
    }

    private static Html drawing(List<TrendPoint> points, QualityWords words) {
        long most = Math.max(
                1,
                points.stream()
                        .mapToLong(each -> Math.max(each.errors(), each.warnings()))
                        .max()
                        .orElse(1));
        TrendPoint last = points.get(points.size() - 1);
        String label = words.text("desk.trend.label", points.size(), last.errors(), last.warnings());
        return new Html("<svg class=\"trend-drawing\" role=\"img\" aria-label=\"" + escaped(label) + "\" viewBox=\"0 0 "
                + WIDTH + " " + HEIGHT + "\"><line class=\"trend-axis\" x1=\"0\" x2=\"" + WIDTH + "\" y1=\""
                + (HEIGHT - EDGE) + "\" y2=\"" + (HEIGHT - EDGE) + "\"/>"
                + line(points, TrendPoint::warnings, most, "warn")
                + line(points, TrendPoint::errors, most, "error") + "</svg>");
    }

    private static String line(List<TrendPoint> points, ToLongFunction<TrendPoint> value, long most, String style) {
        StringBuilder places = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            double x = EDGE + (double) i * (WIDTH - 2 * EDGE) / (points.size() - 1);
            double y = HEIGHT - EDGE - (double) value.applyAsLong(points.get(i)) * (HEIGHT - 2 * EDGE) / most;
            String place = String.format(Locale.ROOT, "%.1f,%.1f ", x, y);
            places.append(place);
            dots.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>", x, y));
        }
        return "<g class=\"trend-" + style + "\"><polyline points=\""
                + places.toString().strip() + "\"/>" + dots + "</g>";
    }

    private static Div legend(QualityWords words) {
        return Blocks.block(
                "trend-legend",
                Blocks.words("trend-key error", words.text("severity.ERROR")),
                Blocks.words("trend-key warn", words.text("severity.WARN")));
    }

    private static NativeTable table(List<TrendPoint> points, QualityWords words) {
        NativeTable table = new NativeTable();
        table.addClassName("trend-table");
        NativeTableRow head = table.getHead().addRow();
        for (String key :
                List.of("desk.trend.at", "desk.trend.procedures", "severity.ERROR", "severity.WARN", "severity.INFO")) {
            head.addHeaderCell().setText(words.text(key));
        }
        points.forEach(each -> {
            NativeTableRow row = table.getBody().addRow();
            row.addHeaderCell()
                    .setText(words.dayAndTime(
                            each.finishedAt().atOffset(VietnamTime.OFFSET).toLocalDateTime()));
            row.addDataCell().setText(String.valueOf(each.procedures()));
            row.addDataCell().setText(String.valueOf(each.errors()));
            row.addDataCell().setText(String.valueOf(each.warnings()));
            row.addDataCell().setText(String.valueOf(each.infos()));
        });
        return table;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
