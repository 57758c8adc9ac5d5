package vn.quytrinh.procedure.law.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.law.TestdataLaw;

/** What is written is read back, in one form. */
class LawFormatTest {

    @Test
    void shouldReadBackTheShippedRegister() {
        // given
        LegalRegister register = LawRegister.vietnam();

        // when
        List<LawFile> written = LawFormat.write(register);
        LegalRegister read = LawFormat.read("vn-law", written);

        // then
        assertThat(EcoreUtil.equals(register, read)).isTrue();
        assertThat(LawFormat.write(read)).isEqualTo(written);
    }

    @Test
    void shouldReadBackOddTexts() {
        // given
        List<String> odd = List.of(
                "a: b",
                "a #b",
                "# a",
                "- a",
                "\"quoted\" and \\",
                "two\nlines\tand \r\u0085\u2028end",
                "[list]",
                "{map}",
                "*alias",
                "&anchor",
                "!tag",
                "null",
                "~",
                "true",
                "01",
                "15:00",
                "0x1F",
                "1e3",
                "ends with:",
                "'",
                "%",
                "@",
                "a:b",
                "𠀋 đ",
                "---");
        LegalRegister register = TestdataLaw.with();
        register.getFormKinds().get(0).getFields().addAll(odd);

        // when
        LegalRegister read = LawFormat.read("test", LawFormat.write(register));

        // then
        assertThat(read.getFormKinds().get(0).getFields())
                .hasSize(odd.size() + 1)
                .endsWith(odd.toArray(String[]::new));
    }

    @Test
    void shouldChangeOneLineForOneChange() {
        // given
        LegalRegister register = LawRegister.vietnam();
        register.getParameters().get(0).getValues().get(0).setVerified(false);

        // when
        List<String> before = lines(LawRegister.files());
        List<String> after = lines(LawFormat.write(register));

        // then
        assertThat(after).hasSameSizeAs(before);
        long different = IntStream.range(0, before.size())
                .filter(i -> !before.get(i).equals(after.get(i)))
                .count();
        assertThat(different).isEqualTo(1);
    }

    private static List<String> lines(List<LawFile> files) {
        return files.stream()
                .flatMap(file -> new String(file.content(), StandardCharsets.UTF_8).lines())
                .toList();
    }
}
