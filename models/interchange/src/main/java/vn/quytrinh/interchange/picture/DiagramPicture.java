package vn.quytrinh.interchange.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import vn.quytrinh.interchange.bpmn.ProcedureDiagram;
import vn.quytrinh.interchange.bpmn.Wording;
import vn.quytrinh.interchange.bpmn.layout.Box;
import vn.quytrinh.model.process.Procedure;

/** The diagram of a procedure (lưu đồ) as a picture. Immutable. */
public final class DiagramPicture implements Drawable {

    private static final int MARGIN = 20;

    private final ProcedureDiagram diagram;
    private final String title;

    private DiagramPicture(ProcedureDiagram diagram, String title) {
        this.diagram = diagram;
        this.title = title;
    }

    /**
     * Lays out the picture of a procedure; the same model always gives the same picture.
     *
     * @param procedure the procedure, with ids; it may be unfinished
     * @throws IllegalArgumentException when ids are missing or used twice
     */
    public static DiagramPicture of(Procedure procedure) {
        String name = procedure.getName() == null ? "" : procedure.getName();
        return new DiagramPicture(ProcedureDiagram.of(procedure), Wording.clean(name));
    }

    /** Writes the picture as SVG 1.1; words stay words. */
    public String svg() {
        SvgCanvas canvas = new SvgCanvas((int) width(), (int) height(), title);
        DiagramPainter painter = new DiagramPainter(diagram, canvas);
        painter.bands();
        painter.heads(title);
        painter.content();
        return canvas.finish();
    }

    /** Writes the picture as PNG, two pixels to one of the layout, fewer when it were too large. */
    public byte[] png() {
        return PngPicture.of(this, 2);
    }

    /**
     * Cuts the picture into pieces that can be read in print, each with the heads of the lanes.
     *
     * @param width the widest a piece may be, in points
     * @param height the highest a piece may be, in points
     */
    public List<Drawable> pieces(double width, double height) {
        return DiagramPiece.cut(diagram, title, width, height);
    }

    @Override
    public double width() {
        Box pool = diagram.placement().pool();
        return pool.right() + MARGIN;
    }

    @Override
    public double height() {
        Box pool = diagram.placement().pool();
        return pool.bottom() + MARGIN;
    }

    @Override
    public String description() {
        return "Lưu đồ: " + title;
    }

    @Override
    public void paint(Graphics2D graphics) {
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, (int) width(), (int) height());
        DiagramPainter painter = new DiagramPainter(diagram, new GraphicsCanvas(graphics));
        painter.bands();
        painter.heads(title);
        painter.content();
    }
}
