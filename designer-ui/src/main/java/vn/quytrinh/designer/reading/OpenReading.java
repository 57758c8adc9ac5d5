package vn.quytrinh.designer.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.reading.AnnexReader;
import vn.quytrinh.interchange.reading.Corrections;
import vn.quytrinh.interchange.reading.Reading;
import vn.quytrinh.interchange.source.SourceDocument;
import vn.quytrinh.model.process.Procedure;

/** A file that is being read with a person's corrections; each correction reads it again. For one thread at a time. */
public final class OpenReading {
    private final SourceDocument source;
    private final Deque<Corrections> before = new ArrayDeque<>();
    private final Set<String> leftOut = new HashSet<>();
    private Reading reading;

    /**
     * Reads a file.
     *
     * @param source what stands in the file, not null
     */
    public OpenReading(SourceDocument source) {
        this.source = source;
        this.reading = new AnnexReader().read(source, Corrections.NONE);
    }

    /** Returns the name of the file. */
    public String name() {
        return source.name();
    }

    /** Returns the reading with all corrections so far. */
    public Reading reading() {
        return reading;
    }

    /** Corrects the reading; what says nothing new is not remembered. */
    void correct(UnaryOperator<Corrections> correction) {
        Corrections corrected = correction.apply(reading.corrections());
        if (!corrected.equals(reading.corrections())) {
            before.push(reading.corrections());
            reading = new AnnexReader().read(source, corrected);
        }
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    /** Takes the last correction back. */
    void undo() {
        if (canUndo()) {
            reading = new AnnexReader().read(source, before.pop());
        }
    }

    boolean isTaken(Procedure draft) {
        return !leftOut.contains(draft.getId());
    }

    void take(Procedure draft, boolean taken) {
        if (taken) {
            leftOut.remove(draft.getId());
        } else {
            leftOut.add(draft.getId());
        }
    }

    /** Returns the drafts that are to be taken in, each with the doubts that nobody answered. */
    List<Procedure> taken() {
        return reading.drafts().stream()
                .filter(this::isTaken)
                .map(reading::carried)
                .toList();
    }

    /** Returns what is still doubtful about the drafts that are to be taken in, and about the whole file. */
    List<Remark> remarks() {
        Set<String> drafts = reading.drafts().stream()
                .filter(this::isTaken)
                .map(Procedure::getId)
                .collect(Collectors.toSet());
        return reading.open().stream()
                .filter(doubt -> doubt.draft().isEmpty() || drafts.contains(doubt.draft()))
                .map(Reading::remark)
                .toList();
    }
}
