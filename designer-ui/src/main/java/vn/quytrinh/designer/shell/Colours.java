package vn.quytrinh.designer.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.ColorScheme;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The colours a person works in: as the machine has them, light, or dark. */
enum Colours {
    SYSTEM(ColorScheme.Value.LIGHT_DARK, VaadinIcon.ADJUST),
    LIGHT(ColorScheme.Value.LIGHT, VaadinIcon.SUN_O),
    DARK(ColorScheme.Value.DARK, VaadinIcon.MOON_O);

    private final ColorScheme.Value scheme;
    private final VaadinIcon icon;

    Colours(ColorScheme.Value scheme, VaadinIcon icon) {
        this.scheme = scheme;
        this.icon = icon;
    }

    /** Returns the colours of a name as it was kept; those of the machine for any other. */
    static Colours of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(SYSTEM);
    }

    Colours next() {
        return values()[(ordinal() + 1) % values().length];
    }

    ColorScheme.Value scheme() {
        return scheme;
    }

    VaadinIcon icon() {
        return icon;
    }
}
