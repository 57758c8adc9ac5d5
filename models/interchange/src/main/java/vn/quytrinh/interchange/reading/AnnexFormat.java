package vn.quytrinh.interchange.reading;

import java.util.Set;
import vn.quytrinh.interchange.format.FileContent;
import vn.quytrinh.interchange.format.FileFormat;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.legacy.LibreOffice;

/** Annexes of decisions and documents of the quality system, as agencies write them in Word and Excel. */
public final class AnnexFormat implements FileFormat.Readable {

    @Override
    public String name() {
        return "annex";
    }

    @Override
    public Set<String> extensions() {
        return SourceFiles.EXTENSIONS;
    }

    @Override
    public FileContent read(InputFile file) {
        Reading reading = new AnnexReader().read(new SourceFiles(LibreOffice.ofMachine()).open(file), Corrections.NONE);
        if (reading.drafts().isEmpty()) {
            Doubt doubt = reading.doubts().get(reading.doubts().size() - 1);
            throw new RefusedFileException(
                    doubt.code(), doubt.text().vi(), doubt.text().en());
        }
        return new FileContent(reading.drafts(), reading.remarks());
    }
}
