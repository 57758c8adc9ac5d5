package vn.quytrinh.interchange.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import vn.quytrinh.interchange.bpmn.layout.Box;
import vn.quytrinh.interchange.bpmn.layout.Point;

/** Draws a diagram with Java 2D; words are drawn as outlines, so that no font is asked of the machine. */
final class GraphicsCanvas implements Canvas {

    private final Graphics2D graphics;

    GraphicsCanvas(Graphics2D graphics) {
        this.graphics = graphics;
    }

    @Override
    public void begin(String id, String title) {
        // A picture has no elements to point at.
    }

    @Override
    public void end() {
        // See begin.
    }

    @Override
    public void rectangle(Box box, double radius, double line) {
        draw(
                new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius),
                line,
                false);
    }

    @Override
    public void circle(double centreX, double centreY, double radius, double line, boolean filled) {
        draw(new Ellipse2D.Double(centreX - radius, centreY - radius, 2 * radius, 2 * radius), line, filled);
    }

    @Override
    public void polygon(List<Point> corners, double line, boolean filled) {
        Path2D path = path(corners);
        path.closePath();
        draw(path, line, filled);
    }

    @Override
    public void line(List<Point> points, double line) {
        stroke(path(points), line);
    }

    @Override
    public void words(String words, Typeface face, double size, double middleX, double baseline, boolean upwards) {
        Shape outline = face.outline(words, size, middleX - face.width(words, size) / 2, baseline);
        if (upwards) {
            outline = AffineTransform.getRotateInstance(-Math.PI / 2, middleX, baseline)
                    .createTransformedShape(outline);
        }
        graphics.setColor(Color.BLACK);
        graphics.fill(outline);
    }

    private void draw(Shape shape, double line, boolean filled) {
        graphics.setColor(filled ? Color.BLACK : Color.WHITE);
        graphics.fill(shape);
        stroke(shape, line);
    }

    private void stroke(Shape shape, double line) {
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke((float) line, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(shape);
    }

    private static Path2D path(List<Point> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        return path;
    }
}
