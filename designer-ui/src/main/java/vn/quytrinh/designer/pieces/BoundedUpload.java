package vn.quytrinh.designer.pieces;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;

/**
 * Takes an uploaded file into memory, but never more of it than a page may hold: what the browser is told of the largest size binds
 * nobody who sends a request by himself.
 */
public final class BoundedUpload implements UploadHandler {
    private final int mostBytes;
    private final BiConsumer<String, byte[]> taker;

    /**
     * Makes the handler.
     *
     * @param mostBytes the size of the largest file that is taken
     * @param taker is given the file's name and bytes, with the session locked, not null
     */
    public BoundedUpload(int mostBytes, BiConsumer<String, byte[]> taker) {
        this.mostBytes = mostBytes;
        this.taker = taker;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream sent = event.getInputStream()) {
            bytes = sent.readNBytes(mostBytes + 1);
        }
        if (bytes.length > mostBytes) {
            event.reject("Expected a file of at most " + mostBytes + " bytes");
            return;
        }
        String name = event.getFileName();
        event.getUI().access(() -> taker.accept(name, bytes));
    }

    @Override
    public long getFileSizeMax() {
        return mostBytes;
    }
}
