package vn.quytrinh.interchange.picture;

import java.util.List;
import vn.quytrinh.interchange.bpmn.BpmnIds;
import vn.quytrinh.interchange.bpmn.DrawnFlow;
import vn.quytrinh.interchange.bpmn.DrawnShape;
import vn.quytrinh.interchange.bpmn.ProcedureDiagram;
import vn.quytrinh.interchange.bpmn.ShapeKind;
import vn.quytrinh.interchange.bpmn.layout.Box;
import vn.quytrinh.interchange.bpmn.layout.Placement;
import vn.quytrinh.interchange.bpmn.layout.Point;

/** Draws a laid out diagram in the notation of BPMN 2.0. */
final class DiagramPainter {

    /** The width of the head of the pool, and of the heads of the lanes beside it. */
    static final int HEAD = 30;

    private static final double WORDS = 11;
    private static final double SMALL_WORDS = 10;
    private static final double LEADING = 1.18;
    private static final int ROOM = 120;

    private final ProcedureDiagram diagram;
    private final Placement placement;
    private final Canvas canvas;

    DiagramPainter(ProcedureDiagram diagram, Canvas canvas) {
        this.diagram = diagram;
        this.placement = diagram.placement();
        this.canvas = canvas;
    }

    /** Draws the bands of pool and lanes, without their names. */
    void bands() {
        canvas.rectangle(placement.pool(), 0, Canvas.THIN);
        placement.lanes().forEach(lane -> canvas.rectangle(lane, 0, Canvas.THIN));
    }

    /** Draws the heads of the pool and of the lanes with their names. */
    void heads(String title) {
        heads(title, placement.pool());
    }

    /** Draws the heads as far as they stand beside a part of the diagram, each with its name in the middle of what is seen of it. */
    void heads(String title, Box part) {
        Box pool = placement.pool();
        head(new Box(pool.x(), part.y(), HEAD, part.height()), title, Typeface.BOLD);
        for (int i = 0; i < placement.lanes().size(); i++) {
            Box lane = placement.lanes().get(i);
            int top = Math.max(lane.y(), part.y());
            int bottom = Math.min(lane.bottom(), part.bottom());
            if (bottom > top) {
                String name = diagram.drawing().lanes().get(i).name();
                head(new Box(lane.x(), top, HEAD, bottom - top), name, Typeface.REGULAR);
            }
        }
    }

    /** Draws shapes, flows and their words. */
    void content() {
        diagram.drawing().flows().forEach(flow -> arrow(placement.ways().get(flow.id())));
        diagram.drawing().shapes().forEach(this::shape);
        for (DrawnFlow flow : diagram.drawing().flows()) {
            Box box = placement.captions().get(flow.id());
            if (box != null) {
                words(flow.name(), box, SMALL_WORDS, 3);
            }
        }
    }

    private void head(Box box, String name, Typeface face) {
        canvas.rectangle(box, 0, Canvas.THIN);
        List<String> lines = Lines.of(name, face, WORDS, box.height() - 10.0, 2);
        double step = WORDS * LEADING;
        double x = box.x() + box.width() / 2.0 - step * (lines.size() - 1) / 2 + WORDS * 0.35;
        for (String line : lines) {
            canvas.words(line, face, WORDS, x, box.y() + box.height() / 2.0, true);
            x += step;
        }
    }

    private void arrow(List<Point> way) {
        canvas.line(way, Canvas.THIN);
        Point tip = way.get(way.size() - 1);
        Point before = way.get(way.size() - 2);
        int dx = Integer.signum(tip.x() - before.x());
        int dy = Integer.signum(tip.y() - before.y());
        Point left = new Point(tip.x() - 8 * dx + 4 * dy, tip.y() - 8 * dy + 4 * dx);
        Point right = new Point(tip.x() - 8 * dx - 4 * dy, tip.y() - 8 * dy - 4 * dx);
        canvas.polygon(List.of(tip, left, right), Canvas.THIN, true);
    }

    private void shape(DrawnShape shape) {
        Box box = placement.shapes().get(shape.id());
        canvas.begin(
                BpmnIds.toModel(shape.id()), shape.documentation().isEmpty() ? shape.name() : shape.documentation());
        ShapeKind kind = shape.kind();
        if (kind.isStep()) {
            step(shape, box);
        } else if (kind.isGateway()) {
            gateway(box, kind == ShapeKind.CHOICE);
        } else {
            event(box, kind);
        }
        Box caption = placement.captions().get(shape.id());
        if (caption != null) {
            words(shape.name(), caption, WORDS, 2);
        }
        canvas.end();
    }

    private void step(DrawnShape shape, Box box) {
        canvas.rectangle(box, 8, Canvas.THIN);
        String text = BpmnIds.toModel(shape.id()) + ". " + shape.documentation();
        boolean roomy = Lines.of(text, Typeface.REGULAR, WORDS, ROOM, 6).size() <= 5;
        words(text, box, roomy ? WORDS : SMALL_WORDS, roomy ? 5 : 6);
        if (shape.kind() == ShapeKind.WAIT) {
            envelope(box.x() + 6, box.y() + 5, 12, 8, false);
        }
    }

    private void gateway(Box box, boolean choice) {
        int x = box.centreX();
        int y = box.centreY();
        canvas.polygon(
                List.of(
                        new Point(x, box.y()),
                        new Point(box.right(), y),
                        new Point(x, box.bottom()),
                        new Point(box.x(), y)),
                Canvas.THIN,
                false);
        int arm = choice ? 8 : 11;
        if (choice) {
            canvas.line(List.of(new Point(x - arm, y - arm), new Point(x + arm, y + arm)), Canvas.THICK);
            canvas.line(List.of(new Point(x - arm, y + arm), new Point(x + arm, y - arm)), Canvas.THICK);
        } else {
            canvas.line(List.of(new Point(x - arm, y), new Point(x + arm, y)), Canvas.THICK);
            canvas.line(List.of(new Point(x, y - arm), new Point(x, y + arm)), Canvas.THICK);
        }
    }

    private void event(Box box, ShapeKind kind) {
        boolean start = kind == ShapeKind.START;
        canvas.circle(box.centreX(), box.centreY(), box.width() / 2.0 - 1, start ? Canvas.THIN : Canvas.THICK, false);
        if (kind == ShapeKind.SUPPLEMENT) {
            envelope(box.centreX() - 9, box.centreY() - 6, 18, 12, true);
        } else if (kind == ShapeKind.REFUSAL) {
            canvas.circle(box.centreX(), box.centreY(), box.width() / 3.4, Canvas.THIN, true);
        }
    }

    /** A message: black for one that is sent, white for one that is awaited. */
    private void envelope(int x, int y, int width, int height, boolean sent) {
        Point middle = new Point(x + width / 2, y + height / 2);
        Point left = new Point(x, y);
        Point right = new Point(x + width, y);
        if (sent) {
            Point lowLeft = new Point(x, y + height);
            Point lowRight = new Point(x + width, y + height);
            canvas.polygon(List.of(left, right, new Point(middle.x(), middle.y() - 1)), Canvas.THIN, true);
            canvas.polygon(
                    List.of(
                            new Point(x, y + 3),
                            new Point(middle.x(), middle.y() + 2),
                            new Point(x + width, y + 3),
                            lowRight,
                            lowLeft),
                    Canvas.THIN,
                    true);
        } else {
            canvas.rectangle(new Box(x, y, width, height), 0, Canvas.THIN);
            canvas.line(List.of(left, middle, right), Canvas.THIN);
        }
    }

    private void words(String text, Box box, double size, int most) {
        double room = Math.max(box.width() - 6, 40);
        List<String> lines = Lines.of(text, Typeface.REGULAR, size, room, most);
        double step = size * LEADING;
        double baseline = box.y() + box.height() / 2.0 - step * (lines.size() - 1) / 2 + size * 0.34;
        for (String line : lines) {
            canvas.words(line, Typeface.REGULAR, size, box.x() + box.width() / 2.0, baseline, false);
            baseline += step;
        }
    }
}
