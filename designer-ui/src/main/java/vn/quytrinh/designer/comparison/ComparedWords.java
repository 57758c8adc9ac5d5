package vn.quytrinh.designer.comparison;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.quytrinh.designer.collaboration.Moments;

/** What can be compared, in words. */
public final class ComparedWords {
    private final Moments moments;

    /** Speaks the language of the window; for a component, not null. */
    public ComparedWords(Component owner) {
        this.moments = new Moments(owner);
    }

    /** Returns what something is: {@code Phiên bản 7}. */
    public String title(Compared compared) {
        if (compared.isDraft()) {
            return moments.text("compare.draft");
        }
        return compared.isRelease()
                ? moments.text("compare.release", moments.day(LocalDate.parse(compared.note())))
                : moments.text("compare.version", compared.name());
    }

    /** Returns what something is, with who made it, when, and what they said of it. */
    public String line(Compared compared) {
        String when = compared.at() == null ? "" : moments.full(compared.at());
        return Stream.of(title(compared), when, compared.person(), compared.isRelease() ? "" : compared.note())
                .filter(part -> !Objects.requireNonNull(part).isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
