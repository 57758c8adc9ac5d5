package vn.quytrinh.interchange.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.guard.OfficeArchive;
import vn.quytrinh.interchange.guard.SafeXml;

/** The paragraph styles of a document: headings, bold ones, and those with automatic numbers. */
final class WordStyles {

    private static final int MAX_BASES = 20;
    private static final Style PLAIN = new Style("", 0, false, null, 0);

    /**
     * A style.
     *
     * @param base the style it is based on, empty for none
     * @param outline the level of a heading from 1, 0 for none
     * @param bold whether its text is bold
     * @param list the list it numbers, or null
     * @param level the level in that list, from 0
     */
    record Style(
            String base,
            int outline,
            boolean bold,
            @Nullable String list,
            int level) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final WordNumbers numbers;

    private WordStyles(WordNumbers numbers) {
        this.numbers = numbers;
    }

    static WordStyles of(OfficeArchive archive) {
        var styles = new WordStyles(WordNumbers.of(archive));
        archive.part("word/styles.xml").ifPresent(xml -> {
            try {
                styles.read(SafeXml.open("styles.xml", xml));
            } catch (XMLStreamException e) {
                throw SafeXml.broken("styles.xml", e);
            }
        });
        return styles;
    }

    WordNumbers numbers() {
        return numbers;
    }

    Style style(String id) {
        Style own = styles.getOrDefault(id, PLAIN);
        Style found = own;
        for (int i = 0; i < MAX_BASES && !own.base().isEmpty(); i++) {
            own = styles.getOrDefault(own.base(), PLAIN);
            found = new Style(
                    own.base(),
                    found.outline() > 0 ? found.outline() : own.outline(),
                    found.bold() || own.bold(),
                    found.list() == null ? own.list() : found.list(),
                    found.list() == null ? own.level() : found.level());
        }
        return found;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        String id = "";
        String base = "";
        int outline = 0;
        boolean bold = false;
        String list = null;
        int level = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                String value = WordParagraph.attribute(reader, "val");
                switch (reader.getLocalName()) {
                    case "style" -> {
                        id = WordParagraph.attribute(reader, "styleId");
                        base = "";
                        outline = 0;
                        bold = false;
                        list = null;
                        level = 0;
                    }
                    case "basedOn" -> base = value;
                    case "outlineLvl" -> outline = whole(value, -1) + 1;
                    case "b" -> bold = !value.equals("0") && !value.equals("false");
                    case "numId" -> list = value;
                    case "ilvl" -> level = whole(value, 0);
                    default -> {}
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && reader.getLocalName().equals("style")) {
                styles.put(id, new Style(base, outline > 9 ? 0 : outline, bold, list, level));
            }
        }
    }

    static int whole(String text, int otherwise) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
