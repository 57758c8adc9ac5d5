package vn.quytrinh.interchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Opens workbooks in LibreOffice Calc and saves them again, as a person would. */
final class LibreOfficeCalc {

    private LibreOfficeCalc() {}

    /** Saves each workbook of a folder again into another folder. */
    static void saveAgain(Path from, Path to) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + from.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                to.toString()));
        try (var files = Files.list(from)) {
            files.filter(file -> file.toString().endsWith(".xlsx"))
                    .map(Path::toString)
                    .forEach(command::add);
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(to.resolve("soffice.log").toFile())
                .start();
        boolean ended = process.waitFor(180, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended)
                .as("LibreOffice Calc must be installed (Debian: libreoffice-calc) and end in time")
                .isTrue();
    }
}
