package vn.quytrinh.interchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/templates.md} lists every value a template can name. */
class TemplateDocumentTest {

    @Test
    void shouldListEveryValue() throws IOException {
        // given
        String text = Files.readString(Path.of("docs", "templates.md"));
        ProcedureDocument document = ProcedureDocument.of(
                DocumentKind.ISO, TestdataDocuments.sample("ho-tich-khai-sinh"), TestdataDocuments.ISSUE);

        // when
        List<String> missing = new ArrayList<>();
        for (String name : document.values().names()) {
            String field = name.substring(name.indexOf('.') + 1);
            boolean listed = text.contains("`" + name + "`")
                    || name.contains(".") && text.contains("`." + field + "`")
                    || Pattern.compile("`" + name + "\\.").matcher(text).find();
            if (!listed) {
                missing.add(name);
            }
        }

        // then
        assertThat(missing).isEmpty();
    }
}
