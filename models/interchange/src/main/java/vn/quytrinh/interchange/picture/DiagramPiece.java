package vn.quytrinh.interchange.picture;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.quytrinh.interchange.bpmn.ProcedureDiagram;
import vn.quytrinh.interchange.bpmn.layout.Box;

/** A piece of a diagram between two columns and two lanes, with the heads of pool and lanes repeated on its left. */
final class DiagramPiece implements Drawable {

    /** Points of paper for one pixel of the layout: words of 11 pixels are printed at about 7 points. */
    private static final double SCALE = 0.62;

    /** A piece that is too high is printed smaller, down to about 5 points, before it is cut between lanes. */
    private static final double LEAST = 0.75;

    private static final int EDGE = 2;

    private final ProcedureDiagram diagram;
    private final String title;
    private final Box part;
    private final String number;

    private DiagramPiece(ProcedureDiagram diagram, String title, Box part, String number) {
        this.diagram = diagram;
        this.title = title;
        this.part = part;
        this.number = number;
    }

    /**
     * Cuts a diagram between columns and, where it is too high as well, between lanes; parts where nothing happens are left out.
     *
     * @param width the widest a piece may be, in points
     * @param height the highest a piece may be, in points
     */
    static List<Drawable> cut(ProcedureDiagram diagram, String title, double width, double height) {
        Box pool = diagram.placement().pool();
        Collection<Box> shapes = diagram.placement().shapes().values();
        int wide = (int) (width / SCALE) - 2 * DiagramPainter.HEAD - 2 * EDGE;
        int high = (int) (height / SCALE) - 2 * EDGE;
        List<Integer> columns = new ArrayList<>(List.of(pool.x() + 2 * DiagramPainter.HEAD));
        while (pool.right() - last(columns) > wide) {
            columns.add(columnBefore(last(columns) + wide, last(columns), shapes));
        }
        columns.add(pool.right());
        List<Integer> rows = new ArrayList<>(List.of(pool.y()));
        while (pool.height() * LEAST > high && pool.bottom() - last(rows) > high) {
            rows.add(rowBefore(last(rows) + high, last(rows), diagram));
        }
        rows.add(pool.bottom());
        List<Box> parts = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            for (int column = 1; column < columns.size(); column++) {
                Box part = new Box(
                        columns.get(column - 1),
                        rows.get(row - 1),
                        columns.get(column) - columns.get(column - 1),
                        rows.get(row) - rows.get(row - 1));
                if (rows.size() == 2 || shapes.stream().anyMatch(part::touches)) {
                    parts.add(part);
                }
            }
        }
        List<Drawable> pieces = new ArrayList<>();
        for (Box part : parts) {
            String number = parts.size() > 1 ? " (phần " + (pieces.size() + 1) + "/" + parts.size() + ")" : "";
            pieces.add(new DiagramPiece(diagram, title, part, number));
        }
        return pieces;
    }

    private static int last(List<Integer> cuts) {
        return cuts.get(cuts.size() - 1);
    }

    /** The rightmost place not further than {@code wanted} where no shape is cut. */
    private static int columnBefore(int wanted, int after, Collection<Box> shapes) {
        for (int x = wanted; x > after + 100; x--) {
            int at = x;
            if (shapes.stream().noneMatch(box -> box.x() - 10 < at && at < box.right() + 6)) {
                return x;
            }
        }
        return wanted;
    }

    /** The lowest end of a lane not further than {@code wanted}; within a lane that is too high alone, where no shape is cut. */
    private static int rowBefore(int wanted, int after, ProcedureDiagram diagram) {
        return diagram.placement().lanes().stream()
                .mapToInt(Box::bottom)
                .filter(bottom -> bottom > after && bottom <= wanted)
                .max()
                .orElseGet(() -> {
                    for (int y = wanted; y > after + 80; y--) {
                        int at = y;
                        if (diagram.placement().shapes().values().stream()
                                .noneMatch(box -> box.y() - 10 < at && at < box.bottom() + 6)) {
                            return y;
                        }
                    }
                    return wanted;
                });
    }

    @Override
    public double width() {
        return (part.width() + 2 * DiagramPainter.HEAD + 2 * EDGE) * SCALE;
    }

    @Override
    public double height() {
        return (part.height() + 2 * EDGE) * SCALE;
    }

    @Override
    public String description() {
        return "Lưu đồ: " + title + number;
    }

    @Override
    public void paint(Graphics2D graphics) {
        AffineTransform transform = graphics.getTransform();
        Shape clip = graphics.getClip();
        Box pool = diagram.placement().pool();
        DiagramPainter painter = new DiagramPainter(diagram, new GraphicsCanvas(graphics));
        graphics.scale(SCALE, SCALE);
        graphics.translate(EDGE, EDGE - part.y());
        graphics.translate(-pool.x(), 0);
        graphics.clip(
                new Rectangle2D.Double(pool.x() - 1.0, part.y() - 1.0, width() / SCALE + 1.0, part.height() + 2.0));
        painter.heads(title, part);
        graphics.translate(pool.x() + 2 * DiagramPainter.HEAD - part.x(), 0);
        graphics.clip(new Rectangle2D.Double(part.x(), part.y() - 1.0, part.width() + 1.0, part.height() + 2.0));
        painter.bands();
        painter.content();
        graphics.setTransform(transform);
        graphics.setClip(clip);
    }
}
