package vn.quytrinh.designer.quality;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.quality.UsedPack;

/** One pack: its name and version, whether the agency uses it, what its findings do, and how far its cases reach. */
final class PackCard extends Div {

    PackCard(
            UsedPack used,
            RuleBook book,
            QualityWords words,
            boolean selected,
            Runnable pick,
            @Nullable Runnable settings) {
        addClassName("pack-card");
        setClassName("selected", selected);
        setClassName("unused", !used.used());
        PackChoiceForm choice = book.choice(used.pack().id());
        NativeButton open = new NativeButton();
        open.addClassName("pack-open");
        open.getElement().setAttribute("aria-pressed", String.valueOf(selected));
        open.add(
                Blocks.words("pack-name", words.of(used.pack().name())),
                Blocks.words(
                        "quiet",
                        words.text(
                                "quality.pack.facts",
                                used.pack().version(),
                                used.pack().rules().size())));
        open.addClickListener(click -> pick.run());
        Div state = Blocks.block("pack-state");
        state.add(Blocks.words(
                used.used()
                        ? "pack-enforcement enforcement-"
                                + used.enforcement().name().toLowerCase(words.locale())
                        : "pack-enforcement",
                used.used() ? words.enforcement(used.enforcement()) : words.text("quality.unused")));
        if (choice.since() != null && choice.force() == PackChoiceForm.Force.ENFORCED) {
            state.add(Blocks.words("quiet", words.text("quality.since", words.day(choice.since()))));
        }
        if (!choice.leftOut().isEmpty()) {
            state.add(Blocks.words(
                    "quiet",
                    words.text("quality.leftOut.count", choice.leftOut().size())));
        }
        book.coverage(used)
                .ifPresent(coverage -> state.add(Blocks.words(
                        coverage.percent() == 100 ? "coverage covered" : "coverage",
                        words.text("quality.coverage", coverage.percent()))));
        add(open, state);
        if (settings != null) {
            Button button = new Button(VaadinIcon.COG_O.create(), click -> settings.run());
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            button.addClassName("pack-settings");
            button.setAriaLabel(words.text("quality.settings"));
            button.setTooltipText(words.text("quality.settings"));
            add(button);
        }
    }
}
