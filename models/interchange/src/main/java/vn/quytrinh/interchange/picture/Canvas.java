package vn.quytrinh.interchange.picture;

import java.util.List;
import vn.quytrinh.interchange.bpmn.layout.Box;
import vn.quytrinh.interchange.bpmn.layout.Point;

/** A surface on which a diagram is drawn, in the pixels of its layout. */
interface Canvas {

    /** How thick a line is. */
    double THIN = 1;

    /** The line of an end event. */
    double THICK = 3;

    /** Begins what belongs to one element, named for those who point at it. */
    void begin(String id, String title);

    /** Ends what belongs to one element. */
    void end();

    /** A rectangle filled white, with corners rounded by {@code radius}. */
    void rectangle(Box box, double radius, double line);

    /** A circle in the middle of a box; black when {@code filled}, else white. */
    void circle(double centreX, double centreY, double radius, double line, boolean filled);

    /** A closed form; black when {@code filled}, else white. */
    void polygon(List<Point> corners, double line, boolean filled);

    /** An open line. */
    void line(List<Point> points, double line);

    /**
     * One line of words around a middle.
     *
     * @param upwards whether it is written from below to above
     */
    void words(String words, Typeface face, double size, double middleX, double baseline, boolean upwards);
}
