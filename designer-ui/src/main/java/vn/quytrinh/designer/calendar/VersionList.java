package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.function.Consumer;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.worktime.history.CalendarVersion;

/** The versions of a layer, the newest first: who entered it when, on which document, and the way back to what it said. */
final class VersionList extends Div {

    VersionList(ShownYear shown, LocalWords words, Consumer<Instant> believe) {
        addClassName("version-list");
        shown.versions().reversed().forEach(version -> add(line(version, shown, words, believe)));
    }

    private static Div line(CalendarVersion version, ShownYear shown, LocalWords words, Consumer<Instant> believe) {
        String when = words.dayAndTime(
                version.recordedAt().atOffset(VietnamTime.OFFSET).toLocalDateTime());
        Div line = Blocks.block(
                "version-line",
                Blocks.words("version-number", words.text("calendar.version", String.valueOf(version.number()))),
                Blocks.words("quiet", words.text("calendar.version.recorded", when, version.recordedBy())),
                Blocks.words(
                        "version-document",
                        version.document().isBlank() ? words.text("calendar.version.shipped") : version.document()),
                Blocks.words("quiet", words.text("calendar.version.from", words.day(version.effectiveFrom()))));
        if (version.number() == shown.newest()) {
            line.add(Blocks.words("version-newest", words.text("calendar.version.newest")));
        } else {
            Button look =
                    new Button(words.text("calendar.version.look"), click -> believe.accept(version.recordedAt()));
            look.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            line.add(look);
        }
        return line;
    }
}
