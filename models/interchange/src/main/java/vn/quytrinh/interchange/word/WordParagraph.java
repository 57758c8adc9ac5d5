package vn.quytrinh.interchange.word;

import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.source.SourceText;

/** A paragraph: its runs as accepted, fractions of the formula editor as {@code 1/2}, its automatic number before it. */
final class WordParagraph {

    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "drawing", "pict", "object", "Fallback", "instrText", "delText", "sdtPr", "rt");

    private final XMLStreamReader reader;
    private final WordStyles styles;
    private final StringBuilder text = new StringBuilder();
    private String style = "";
    private int outline;
    private @Nullable String list;
    private int level;
    private boolean anyPlain;
    private boolean anyBold;

    WordParagraph(XMLStreamReader reader, WordStyles styles) {
        this.reader = reader;
        this.styles = styles;
    }

    WordBody.Paragraph read() throws XMLStreamException {
        inside(false, false);
        WordStyles.Style used = styles.style(style);
        String number = styles.numbers().next(list == null ? used.list() : list, list == null ? used.level() : level);
        String said = SourceText.clean(text.toString());
        String whole = number.isEmpty() ? said : (number + " " + said).strip();
        int heading = outline > 0 ? outline : used.outline();
        return new WordBody.Paragraph(whole, heading, anyBold && !anyPlain);
    }

    private void inside(boolean bold, boolean hidden) throws XMLStreamException {
        boolean heavy = bold;
        boolean unseen = hidden;
        while (reader.next() != XMLStreamReader.END_ELEMENT) {
            if (!reader.isStartElement()) {
                continue;
            }
            String element = reader.getLocalName();
            switch (element) {
                case "pPr" -> {
                    properties();
                    heavy = styles.style(style).bold();
                }
                case "rPr" -> {
                    RunProperties run = run();
                    heavy = run.bold() == null ? heavy : run.bold();
                    unseen = run.hidden() || unseen;
                }
                case "t" -> add(reader.getElementText(), heavy, unseen);
                case "tab", "br", "cr" -> {
                    text.append(element.equals("tab") ? ' ' : '\n');
                    skip(reader);
                }
                case "noBreakHyphen" -> {
                    text.append('-');
                    skip(reader);
                }
                case "den" -> {
                    text.append('/');
                    inside(heavy, unseen);
                }
                default -> {
                    if (LEFT_OUT.contains(element)) {
                        skip(reader);
                    } else {
                        inside(heavy, unseen);
                    }
                }
            }
        }
    }

    private void add(String said, boolean bold, boolean hidden) {
        if (!hidden) {
            text.append(said);
            if (!said.isBlank()) {
                anyBold |= bold;
                anyPlain |= !bold;
            }
        }
    }

    private record RunProperties(@Nullable Boolean bold, boolean hidden) {}

    private RunProperties run() throws XMLStreamException {
        Boolean bold = null;
        boolean hidden = false;
        while (reader.next() != XMLStreamReader.END_ELEMENT) {
            if (reader.isStartElement()) {
                boolean on = !Set.of("0", "false", "none").contains(attribute(reader, "val"));
                if (reader.getLocalName().equals("b")) {
                    bold = on;
                }
                hidden |= on && reader.getLocalName().equals("vanish");
                skip(reader);
            }
        }
        return new RunProperties(bold, hidden);
    }

    private void properties() throws XMLStreamException {
        while (reader.next() != XMLStreamReader.END_ELEMENT) {
            if (!reader.isStartElement()) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "pStyle" -> style = attribute(reader, "val");
                case "outlineLvl" -> outline = WordStyles.whole(attribute(reader, "val"), -1) + 1;
                case "numPr" -> {
                    numbering();
                    continue;
                }
                default -> {}
            }
            skip(reader);
        }
        outline = outline > 9 ? 0 : outline;
    }

    private void numbering() throws XMLStreamException {
        while (reader.next() != XMLStreamReader.END_ELEMENT) {
            if (reader.isStartElement()) {
                if (reader.getLocalName().equals("numId")) {
                    list = attribute(reader, "val");
                } else if (reader.getLocalName().equals("ilvl")) {
                    level = WordStyles.whole(attribute(reader, "val"), 0);
                }
                skip(reader);
            }
        }
    }

    /** Returns an attribute by its local name, empty when it is absent. */
    static String attribute(XMLStreamReader reader, String local) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local)) {
                return Objects.requireNonNullElse(reader.getAttributeValue(i), "");
            }
        }
        return "";
    }

    /** Leaves the element the reader stands on. */
    static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                open--;
            }
        }
    }
}
