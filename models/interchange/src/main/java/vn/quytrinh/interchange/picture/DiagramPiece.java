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

/** A piece of a diagram between two columns, with the heads of pool and lanes repeated on its left. */
final class DiagramPiece implements Drawable {

    /** Points of paper for one pixel of the layout: words of 11 pixels are printed at about 7 points. */
    private static final double SCALE = 0.62;

    private static final int EDGE = 2;

    private final ProcedureDiagram diagram;
    private final String title;
    private final int from;
    private final int to;
    private final String number;

    private DiagramPiece(ProcedureDiagram diagram, String title, int from, int to, String number) {
        this.diagram = diagram;
        this.title = title;
        this.from = from;
        this.to = to;
        this.number = number;
    }

    /**
     * Cuts a diagram.
     *
     * @param width the widest a piece may be, in points
     */
    static List<Drawable> cut(ProcedureDiagram diagram, String title, double width) {
        Box pool = diagram.placement().pool();
        int room = (int) (width / SCALE) - 2 * DiagramPainter.HEAD - 2 * EDGE;
        List<Integer> cuts = new ArrayList<>(List.of(pool.x() + 2 * DiagramPainter.HEAD));
        while (pool.right() - last(cuts) > room) {
            cuts.add(cutBefore(
                    last(cuts) + room, last(cuts), diagram.placement().shapes().values()));
        }
        cuts.add(pool.right());
        List<Drawable> pieces = new ArrayList<>();
        for (int i = 1; i < cuts.size(); i++) {
            String number = cuts.size() > 2 ? " (phần " + i + "/" + (cuts.size() - 1) + ")" : "";
            pieces.add(new DiagramPiece(diagram, title, cuts.get(i - 1), cuts.get(i), number));
        }
        return pieces;
    }

    private static int last(List<Integer> cuts) {
        return cuts.get(cuts.size() - 1);
    }

    /** The rightmost place not further than {@code wanted} where no shape is cut. */
    private static int cutBefore(int wanted, int after, Collection<Box> shapes) {
        for (int x = wanted; x > after + 100; x--) {
            int at = x;
            if (shapes.stream().noneMatch(box -> box.x() - 10 < at && at < box.right() + 6)) {
                return x;
            }
        }
        return wanted;
    }

    @Override
    public double width() {
        return (to - from + 2 * DiagramPainter.HEAD + 2 * EDGE) * SCALE;
    }

    @Override
    public double height() {
        return (diagram.placement().pool().height() + 2 * EDGE) * SCALE;
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
        graphics.translate(EDGE, EDGE - pool.y());
        graphics.translate(-pool.x(), 0);
        painter.heads(title);
        graphics.translate(pool.x() + 2 * DiagramPainter.HEAD - from, 0);
        graphics.clip(new Rectangle2D.Double(from, pool.y() - 1.0, to - from + 1.0, pool.height() + 2.0));
        painter.bands();
        painter.content();
        graphics.setTransform(transform);
        graphics.setClip(clip);
    }
}
