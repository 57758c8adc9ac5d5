package vn.quytrinh.interchange.reading;

import java.util.List;
import java.util.Set;
import vn.quytrinh.interchange.format.FileContent;
import vn.quytrinh.interchange.format.FileFormat;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.format.Remark;
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
        List<Remark> remarks = reading.doubts().stream()
                .map(doubt -> new Remark(
                        doubt.confidence() == Confidence.DOUBTFUL ? Remark.Level.DOUBT : Remark.Level.NOTE,
                        doubt.code(),
                        (doubt.draft().isEmpty() ? "" : doubt.draft() + ", ")
                                + doubt.place().text().vi(),
                        doubt.text()))
                .toList();
        return new FileContent(reading.drafts(), remarks);
    }
}
