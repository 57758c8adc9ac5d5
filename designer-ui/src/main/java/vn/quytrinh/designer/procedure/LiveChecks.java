package vn.quytrinh.designer.procedure;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.quytrinh.designer.pieces.Background;
import vn.quytrinh.engine.quality.Quality;

/** Makes the live checks of pages. */
@Component
public class LiveChecks {
    private final Quality quality;
    private final Background background;
    private final Duration patience;

    /**
     * Makes the bean.
     *
     * @param quality the rules, not null
     * @param background where they are asked, not null
     * @param patience how long an edit waits for the rules before the page goes on without them
     */
    public LiveChecks(
            Quality quality, Background background, @Value("${quytrinh.designer.check-patience}") Duration patience) {
        this.quality = quality;
        this.background = background;
        this.patience = patience;
    }

    LiveCheck start() {
        return new LiveCheck(quality::check, background::execute, patience);
    }
}
