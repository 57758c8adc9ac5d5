package vn.quytrinh.interchange.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.template.Entry;
import vn.quytrinh.model.process.Component;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;

/** The forms (biểu mẫu) that steps and components name, each once. */
final class FormEntries {

    private static final Pattern NUMBERED =
            Pattern.compile("((?:Mẫu|Biểu mẫu|BM)(?: số)?\\s*[0-9][0-9A-Za-z./-]*)\\s*[:–-]?\\s*(.*)");

    private final Map<String, @Nullable String> names = new LinkedHashMap<>();
    private final List<String> unnumbered = new ArrayList<>();

    FormEntries(Procedure procedure, List<Step> steps) {
        for (Step step : steps) {
            step.getForms().forEach(this::add);
        }
        for (Component component : procedure.getComponents()) {
            if (component.getTemplate() != null) {
                names.putIfAbsent(component.getTemplate(), component.getName());
            }
        }
    }

    private void add(String form) {
        Matcher numbered = NUMBERED.matcher(form.strip());
        if (!numbered.matches()) {
            if (!unnumbered.contains(form)) {
                unnumbered.add(form);
            }
            return;
        }
        String name = numbered.group(2).isBlank() || numbered.group(2).startsWith("(") ? null : numbered.group(2);
        names.merge(numbered.group(1), name == null ? "" : name, (known, other) -> known.isEmpty() ? other : known);
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        names.forEach((code, name) -> entries.add(new Entry()
                .text("no", String.valueOf(entries.size() + 1))
                .text("code", code)
                .text("name", name)));
        unnumbered.forEach(name -> entries.add(new Entry()
                .text("no", String.valueOf(entries.size() + 1))
                .text("code", null)
                .text("name", name)));
        return entries;
    }
}
