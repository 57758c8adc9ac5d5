package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.handling.event.VietnamTime;

/** Says that the page shows what was believed at a moment of the past, and what has changed since. */
final class BeliefBar extends Div {

    BeliefBar(ShownYear shown, LocalWords words, Runnable back) {
        addClassName("belief-bar");
        getElement().setAttribute("role", "status");
        setVisible(shown.believedAt() != null);
        if (shown.believedAt() == null) {
            return;
        }
        String moment =
                words.dayAndTime(shown.believedAt().atOffset(VietnamTime.OFFSET).toLocalDateTime());
        Button now = new Button(words.text("calendar.belief.back"), click -> back.run());
        now.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        add(Blocks.block("belief-lead", Blocks.words("belief-moment", words.text("calendar.belief", moment)), now));
        if (shown.since().isEmpty()) {
            add(Blocks.words("quiet", words.text("calendar.belief.same")));
        } else {
            Div days = Blocks.block("preview-days");
            shown.since().forEach(day -> days.add(PreviewPane.difference(day, words)));
            Details since = new Details(
                    words.text("calendar.belief.since", shown.since().size()), days);
            since.setOpened(true);
            add(since);
        }
    }
}
