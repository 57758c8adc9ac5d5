package vn.quytrinh.designer.home;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.quytrinh.designer.pieces.Background;
import vn.quytrinh.engine.Caller;

/** Asks every part of the product at once what waits for a person. */
@Component
public final class HomeSections {
    private final List<HomeSection> sections;
    private final Background background;
    private final Duration patience;

    /**
     * Makes the bean.
     *
     * @param sections who knows of something, not null
     * @param background where they are asked, not null
     * @param patience how long the page waits before it shows what it has
     */
    public HomeSections(
            List<HomeSection> sections,
            Background background,
            @Value("${quytrinh.designer.home-patience}") Duration patience) {
        this.sections = List.copyOf(sections);
        this.background = background;
        this.patience = patience;
    }

    /** Begins to ask; the answers come as they are found. */
    List<CompletableFuture<List<HomeGroup>>> ask(Caller caller) {
        return sections.stream()
                .map(section -> CompletableFuture.supplyAsync(() -> section.groups(caller), background::execute))
                .toList();
    }

    Duration patience() {
        return patience;
    }
}
