package vn.quytrinh.interchange.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.organisation.OrganisationFactory;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;
import vn.quytrinh.procedure.StableIds;
import vn.quytrinh.procedure.samples.SampleProcedures;

class DiagramPictureTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    static List<String> samples() {
        return SampleProcedures.keys();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldDrawEveryStepWithItsWords(String key) throws Exception {
        // given
        Procedure procedure = sample(key);

        // when
        String svg = DiagramPicture.of(procedure).svg();

        // then
        Files.createDirectories(PICTURES);
        Files.writeString(PICTURES.resolve(key + ".svg"), svg);
        Document document = parsed(svg);
        List<String> drawn = elements(document, "g").stream()
                .map(group -> group.getAttribute("data-element"))
                .toList();
        assertThat(drawn)
                .containsAll(procedure.getProcess().getSteps().stream()
                        .map(Step::getId)
                        .toList());
        assertThat(svg).isEqualTo(Normalizer.normalize(svg, Normalizer.Form.NFC));
        assertThat(svg).isEqualTo(DiagramPicture.of(sample(key)).svg());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldKeepTheWordsOfAStepWithinItsBox(String key) throws Exception {
        // when
        Document document = parsed(DiagramPicture.of(sample(key)).svg());

        // then
        for (Element group : elements(document, "g")) {
            if (group.getElementsByTagName("rect").getLength() == 0) {
                continue;
            }
            Element box = (Element) group.getElementsByTagName("rect").item(0);
            for (Element line : children(group, "text")) {
                double size = Double.parseDouble(line.getAttribute("font-size"));
                double middle = Double.parseDouble(line.getAttribute("x"));
                double half = Typeface.REGULAR.width(line.getTextContent(), size) / 2;
                double left = Double.parseDouble(box.getAttribute("x"));
                assertThat(middle - half).as(line.getTextContent()).isGreaterThanOrEqualTo(left);
                assertThat(middle + half)
                        .as(line.getTextContent())
                        .isLessThanOrEqualTo(left + Double.parseDouble(box.getAttribute("width")));
                assertThat(Double.parseDouble(line.getAttribute("y")))
                        .isBetween(
                                Double.parseDouble(box.getAttribute("y")) + size * 0.6,
                                Double.parseDouble(box.getAttribute("y"))
                                        + Double.parseDouble(box.getAttribute("height")));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldDrawAsPng(String key) throws Exception {
        // given
        DiagramPicture picture = DiagramPicture.of(sample(key));

        // when
        byte[] png = picture.png();

        // then
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(key + ".png"), png);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(picture.width() * 2));
        long black = IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> (image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFF) < 100)
                .count();
        assertThat(black).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldCutIntoPiecesThatFitThePaper(String key) throws Exception {
        // given
        double room = 700;

        // when
        List<Drawable> pieces = DiagramPicture.of(sample(key)).pieces(room, 340);

        // then
        Files.createDirectories(PICTURES);
        for (int i = 0; i < pieces.size(); i++) {
            assertThat(pieces.get(i).width()).isBetween(50.0, room + 1);
            Files.write(PICTURES.resolve(key + "-" + (i + 1) + ".png"), PngPicture.of(pieces.get(i), 2));
        }
    }

    @Test
    void shouldCutALongDiagramOfManyUnitsIntoPiecesThatFitThePage() throws Exception {
        // given
        Procedure procedure = longOne(40, 9);
        double wide = 680;
        double high = 340;

        // when
        DiagramPicture picture = DiagramPicture.of(procedure);
        List<Drawable> pieces = picture.pieces(wide, high);

        // then
        Files.createDirectories(PICTURES);
        assertThat(picture.height() * 0.62)
                .as("it is too high for one row of pieces")
                .isGreaterThan(high);
        assertThat(pieces).hasSizeGreaterThan(4);
        for (int i = 0; i < pieces.size(); i++) {
            assertThat(pieces.get(i).width()).isBetween(50.0, wide + 1);
            assertThat(pieces.get(i).height()).isBetween(30.0, high + 1);
            assertThat(pieces.get(i).description()).endsWith("(phần " + (i + 1) + "/" + pieces.size() + ")");
            Files.write(PICTURES.resolve("long-" + (i + 1) + ".png"), PngPicture.of(pieces.get(i), 2));
        }
    }

    private static Procedure longOne(int length, int units) {
        Procedure procedure = sample("y-te-mien-nhiem-gdv");
        procedure.getProcess().getSteps().clear();
        procedure.getOrganisation().getUnits().clear();
        for (int i = 0; i < units; i++) {
            OrgUnit unit = OrganisationFactory.eINSTANCE.createOrgUnit();
            unit.setName("Phòng chuyên môn số " + (i + 1));
            procedure.getOrganisation().getUnits().add(unit);
        }
        Step before = null;
        for (int i = 0; i < length; i++) {
            Step step = ProcessFactory.eINSTANCE.createStep();
            step.setId("S%02d".formatted(i + 1));
            step.setName("Thẩm định hồ sơ, dự thảo kết quả phần " + (i + 1));
            step.setUnit(procedure.getOrganisation().getUnits().get(i * units / length));
            procedure.getProcess().getSteps().add(step);
            if (before != null) {
                Transition way = ProcessFactory.eINSTANCE.createTransition();
                way.setTarget(TransitionTarget.STEP);
                way.setTo(step);
                before.getTransitions().add(way);
            }
            before = step;
        }
        StableIds.assign(procedure);
        return procedure;
    }

    @Test
    void shouldStayWithinItsPixels() throws Exception {
        // given
        Drawable huge = new Drawable() {
            @Override
            public double width() {
                return 100_000;
            }

            @Override
            public double height() {
                return 1_000;
            }

            @Override
            public String description() {
                return "";
            }

            @Override
            public void paint(java.awt.Graphics2D graphics) {
                graphics.fillRect(0, 0, 10, 10);
            }
        };

        // when
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PngPicture.of(huge, 4)));

        // then
        assertThat((long) image.getWidth() * image.getHeight()).isLessThan(PngPicture.MAX_PIXELS + 60_000);
    }

    @Test
    void shouldEscapeWhatXmlForbids() {
        assertThat(SvgCanvas.escaped("a<b> & \"c\" \u0001\uFFFE")).isEqualTo("a&lt;b&gt; &amp; &quot;c&quot; ");
    }

    private static Procedure sample(String key) {
        Procedure procedure = SampleProcedures.load(key);
        StableIds.assign(procedure);
        return procedure;
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Document document, String name) {
        var nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static List<Element> children(Element parent, String name) {
        var nodes = parent.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
