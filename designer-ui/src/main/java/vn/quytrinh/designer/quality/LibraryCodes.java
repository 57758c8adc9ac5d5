package vn.quytrinh.designer.quality;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.quality.LibraryRequest;

/** The codes that the agency is to have a process for, and those that are abolished, one a line. */
final class LibraryCodes extends Details {
    private final TextArea expected = new TextArea();
    private final TextArea abolished = new TextArea();

    LibraryCodes() {
        addClassName("library-codes");
        expected.setId("expected-codes");
        abolished.setId("abolished-codes");
        expected.setMaxRows(8);
        abolished.setMaxRows(8);
        add(Blocks.block("case-pair", expected, abolished));
    }

    void speak() {
        setSummaryText(getTranslation("quality.codes"));
        expected.setLabel(getTranslation("quality.codes.expected"));
        expected.setHelperText(getTranslation("quality.codes.expected.help"));
        abolished.setLabel(getTranslation("quality.codes.abolished"));
        abolished.setHelperText(getTranslation("quality.codes.abolished.help"));
    }

    LibraryRequest request() {
        Set<String> codes = expected.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toSet());
        Map<String, String> gone = new LinkedHashMap<>();
        abolished
                .getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    String[] parts = line.split("[\\s>→=,;-]+", 2);
                    gone.put(parts[0], parts.length > 1 ? parts[1].strip() : "");
                });
        return new LibraryRequest(codes, gone);
    }
}
