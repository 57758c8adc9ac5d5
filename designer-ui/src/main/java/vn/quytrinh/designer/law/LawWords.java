package vn.quytrinh.designer.law;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.procedure.law.query.LawEntry;
import vn.quytrinh.procedure.law.query.LawItem;
import vn.quytrinh.worktime.LegalUnit;

/** Words what the register holds. */
public final class LawWords extends LocalWords {

    /**
     * Speaks the language of the window.
     *
     * @param owner the component that speaks, not null
     */
    public LawWords(Component owner) {
        super(owner);
    }

    String item(LawItem item) {
        return capital(either(item.vietnamese(), item.english()));
    }

    String name(LawEntry entry) {
        return either(entry.vietnamese(), entry.english());
    }

    /** What an entry says: the value of a parameter in words, else the register's own text. */
    String content(LawEntry entry) {
        return entry.item() == LawItem.PARAMETER
                ? value(entry.content())
                : either(entry.vietnameseContent(), entry.englishContent());
    }

    /** Puts {@code 8 WORKING_HOUR}, {@code true} or {@code RESTART} into words; what it does not know stays as it is. */
    String value(String content) {
        int blank = content.lastIndexOf(' ');
        if (blank > 0) {
            String unit = content.substring(blank + 1);
            for (LegalUnit one : LegalUnit.values()) {
                if (one.name().equals(unit)) {
                    return content.substring(0, blank) + " " + text("legalUnit." + unit);
                }
            }
        }
        String key = "law.value." + content;
        String words = content.matches("[A-Za-z_]+") ? text(key) : content;
        return words.startsWith("!") ? content : words;
    }

    /** Puts the value of a parameter into words, with its unit where it has one. */
    public String value(String value, @Nullable LegalUnit unit) {
        return value(unit == null ? value : value + " " + unit);
    }

    /** Returns the days on which something is in force, in words. */
    public String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (to == null) {
            return from == null ? text("law.always") : text("law.since", day(from));
        }
        return from == null ? text("law.until", day(to)) : day(from) + " – " + day(to);
    }

    private String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
