package vn.quytrinh.interchange.page.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.quytrinh.interchange.picture.Drawable;

/** Draws the pictures of a document as lines, not as pixels. */
final class PictureDrawer implements FSObjectDrawerFactory, FSObjectDrawer {

    private final List<Drawable> pictures;

    PictureDrawer(List<Drawable> pictures) {
        this.pictures = pictures;
    }

    @Override
    public FSObjectDrawer createDrawer(Element object) {
        return this;
    }

    @Override
    public boolean isReplacedObject(Element object) {
        return "object".equals(object.getNodeName()) && PageHtml.PICTURE.equals(object.getAttribute("type"));
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element object,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Drawable picture = pictures.get(Integer.parseInt(object.getAttribute("data")));
        device.drawWithGraphics(
                (float) x, (float) y, (float) (width / dotsPerPixel), (float) (height / dotsPerPixel), graphics -> {
                    double wide = width / dotsPerPixel;
                    double high = height / dotsPerPixel;
                    graphics.scale(wide / picture.width(), high / picture.height());
                    picture.paint(graphics);
                });
        return null;
    }
}
