package vn.quytrinh.interchange.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.quytrinh.interchange.format.FileFormat;
import vn.quytrinh.interchange.format.WriteOptions;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.model.process.Procedure;

/** The diagram of one procedure as a picture. */
public final class DiagramFormat implements FileFormat.Writable {

    /** Lines and words. */
    public static final DiagramFormat SVG =
            new DiagramFormat("svg", picture -> picture.svg().getBytes(StandardCharsets.UTF_8));

    /** Pixels. */
    public static final DiagramFormat PNG = new DiagramFormat("png", DiagramPicture::png);

    private final String extension;
    private final Function<DiagramPicture, byte[]> writer;

    private DiagramFormat(String extension, Function<DiagramPicture, byte[]> writer) {
        this.extension = extension;
        this.writer = writer;
    }

    @Override
    public String name() {
        return extension;
    }

    @Override
    public Set<String> extensions() {
        return Set.of(extension);
    }

    @Override
    public byte[] write(List<Procedure> procedures, WriteOptions options) {
        if (procedures.size() != 1) {
            throw new RefusedFileException(
                    "ONE_PROCEDURE",
                    "Cần một thủ tục cho một lưu đồ nhưng có " + procedures.size() + ". Hãy chọn bằng --procedure MÃ.",
                    "Expected one procedure for a diagram but got " + procedures.size()
                            + ". Maybe choose with --procedure CODE.");
        }
        return writer.apply(DiagramPicture.of(procedures.get(0)));
    }
}
