package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.time.TimeTotal;
import vn.quytrinh.designer.language.Language;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;
import vn.quytrinh.rulebase.Text;

/** Puts values of the model into words of the session's language. */
public final class Words {
    private static final int DECIMALS = 3;

    private Words() {}

    /** Returns a text in the session's language. */
    public static String of(Text text) {
        return Language.of(locale()) == Language.VIETNAMESE ? text.vi() : text.en();
    }

    /** Returns a number as people write it: {@code 0,5} in Vietnamese. */
    static String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(locale());
        format.setMaximumFractionDigits(DECIMALS);
        format.setGroupingUsed(false);
        return format.format(number);
    }

    static String unit(Component speaker, LegalUnit unit) {
        return speaker.getTranslation("legalUnit." + unit.getLiteral());
    }

    /** Returns the amount of a step's time without its unit; for several parts, or none, what is written instead. */
    static String amount(Step step) {
        TimeLimit limit = step.getDuration();
        if (limit != null && limit.getParts().isEmpty() && limit.getValue() != null) {
            return number(limit.getValue());
        }
        TimeTotal total = TimeTotal.of(limit);
        if (total != null) {
            return of(total.text());
        }
        return orEmpty(step.getDurationText());
    }

    /** Returns a step's time with its unit, empty when it has none. */
    public static String time(Step step) {
        TimeTotal total = TimeTotal.of(step.getDuration());
        return total == null ? orEmpty(step.getDurationText()) : of(total.text());
    }

    /** Returns a step's time, and after a clock how long it is waited for; empty when it has neither. */
    static String timeAndWait(Step step) {
        TimeTotal wait = step.getTimeout() == null
                ? null
                : TimeTotal.of(step.getTimeout().getLimit());
        return Stream.of(time(step), wait == null ? "" : "⏱ " + of(wait.text()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Returns a mark with the number of comments, empty for none. */
    static String comments(int open) {
        return open == 0 ? "" : " \u275D" + open;
    }

    /** Returns the name of a step's unit, empty when it has none. */
    public static String unitName(Step step) {
        return step.getUnit() == null ? "" : orEmpty(step.getUnit().getName());
    }

    /** Returns the name of a step's role, empty when it has none. */
    public static String roleName(Step step) {
        return step.getRole() == null ? "" : orEmpty(step.getRole().getName());
    }

    /** Returns where a step leads, in short: {@code S02 · Yêu cầu bổ sung}. */
    static String outcomes(Component speaker, Step step) {
        Stream<String> ways = step.getTransitions().stream().map(way -> target(speaker, way));
        Stream<String> end = step.isEnd() ? Stream.of(speaker.getTranslation("step.end")) : Stream.empty();
        return Stream.concat(ways, end).collect(Collectors.joining(" · "));
    }

    /** Returns where a step leads and when, one outcome a line: {@code → S02: đầy đủ, hợp lệ}. */
    public static String conditions(Component speaker, Step step) {
        return step.getTransitions().stream()
                .map(way -> "→ " + target(speaker, way) + (isBlank(way.getWhen()) ? "" : ": " + way.getWhen()))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Language.VIETNAMESE.locale() : ui.getLocale();
    }

    private static String target(Component speaker, Transition way) {
        if (way.getTarget() == TransitionTarget.STEP) {
            return way.getTo() == null ? "?" : way.getTo().getId();
        }
        return speaker.getTranslation("outcome." + way.getTarget().getLiteral());
    }
}
