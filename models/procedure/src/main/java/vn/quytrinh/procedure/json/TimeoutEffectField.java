package vn.quytrinh.procedure.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Timeout;
import vn.quytrinh.model.process.TimeoutEffect;

/**
 * What happens when a limit passes: a step's id (the process continues there), the name of an effect with or without a step
 * and words after it ({@code STOP (dừng xử lý …)}, {@code ESCALATE S05}), or any other words, which state no effect.
 */
final class TimeoutEffectField implements Field {

    private static final Pattern EFFECT = Pattern.compile("([A-Z_]+)(?:\\s+(\\S+))?.*", Pattern.DOTALL);
    private static final Pattern STEP_ID = Pattern.compile("S\\d+");

    @Override
    public void read(EObject element, JsonNode value, String pointer, Reading reading) {
        var timeout = (Timeout) element;
        if (!value.isString()) {
            reading.faults().wrongType(pointer, "a text", value);
            return;
        }
        String words = value.stringValue();
        timeout.setOnTimeout(words);
        reading.atEnd(() -> {
            if (STEP_ID.matcher(words).matches() && reading.step(words) == null) {
                reading.withStep(words, pointer, timeout::setTo);
            }
            understand(words, reading, timeout);
        });
    }

    private static void understand(String words, Reading reading, Timeout timeout) {
        Step step = reading.step(words);
        if (step != null) {
            timeout.setEffect(TimeoutEffect.CONTINUE);
            timeout.setTo(step);
            return;
        }
        Matcher named = EFFECT.matcher(words);
        TimeoutEffect effect = named.matches() ? TimeoutEffect.get(named.group(1)) : null;
        if (effect != null) {
            timeout.setEffect(effect);
            Step after = named.group(2) == null ? null : reading.step(named.group(2));
            if (after != null) {
                timeout.setTo(after);
            }
        }
    }

    @Override
    public JsonNode schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.text();
    }

    @Override
    public @Nullable JsonNode write(EObject element) {
        var timeout = (Timeout) element;
        String words = timeout.getOnTimeout();
        String effect = effectOf(timeout);
        boolean holds = words != null && (says(words, effect) || says(words, "CONTINUE " + effect));
        String written = holds ? words : effect;
        return written.isEmpty() ? null : JsonNodeFactory.instance.stringNode(written);
    }

    private static boolean says(String words, String effect) {
        return effect.isEmpty()
                || words.startsWith(effect)
                        && (words.length() == effect.length() || !isIdPart(words.charAt(effect.length())));
    }

    private static boolean isIdPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    private static String effectOf(Timeout timeout) {
        String step = timeout.getTo() == null ? "" : timeout.getTo().getId();
        if (!timeout.isSetEffect() || timeout.getEffect() == TimeoutEffect.CONTINUE && !step.isEmpty()) {
            return step;
        }
        return (timeout.getEffect().getLiteral() + " " + step).trim();
    }
}
