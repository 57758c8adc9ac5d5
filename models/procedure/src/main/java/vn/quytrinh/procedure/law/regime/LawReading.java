package vn.quytrinh.procedure.law.regime;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.law.LegalInstrument;
import vn.quytrinh.model.law.LegalParameter;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.model.law.ParameterValue;
import vn.quytrinh.model.law.TransitionEffect;
import vn.quytrinh.model.law.TransitionRule;
import vn.quytrinh.procedure.law.Wording;
import vn.quytrinh.procedure.territory.Territory;

/** Reads a register for one territory, day by day; slow and plain, used once to compute the spans. */
final class LawReading {

    private final LegalRegister register;
    private final List<String> scopes;
    private final LegalForms forms;
    private final List<TransitionRule> atOnce;

    LawReading(LegalRegister register, String scope) {
        this.register = register;
        this.scopes = new Territory(scope).chain().stream().map(Territory::id).toList();
        this.forms = LegalForms.of(register);
        this.atOnce = register.getTransitions().stream()
                .filter(rule -> rule.getEffect() == TransitionEffect.AT_ONCE)
                .map(LawReading::complete)
                .filter(rule -> rule.getScope() == null || scopes.contains(rule.getScope()))
                .sorted(Comparator.comparing(TransitionRule::getEffectiveFrom))
                .toList();
    }

    private static TransitionRule complete(TransitionRule rule) {
        boolean aimless = rule.getInstrument() == null && rule.getParameters().isEmpty();
        if (aimless || rule.getEffectiveFrom() == null) {
            throw new IllegalArgumentException(
                    "Expected a provision that governs at once to name its day and an instrument"
                            + " or parameters but " + rule.getId() + " does not. Maybe it is AT_ACCEPTANCE.");
        }
        return rule;
    }

    /** Returns the days on which something begins, or no longer is. */
    SortedSet<LocalDate> boundaries() {
        SortedSet<LocalDate> days = new TreeSet<>();
        register.getParameters().stream()
                .flatMap(parameter -> parameter.getValues().stream())
                .filter(value -> scopes.contains(value.getScope()))
                .forEach(value -> add(days, value.getEffectiveFrom(), value.getEffectiveTo()));
        instruments().forEach(each -> add(days, each.getEffectiveFrom(), each.getEffectiveTo()));
        forms.all().forEach(form -> add(days, form.from(), form.to()));
        atOnce.forEach(rule -> days.add(rule.getEffectiveFrom()));
        return days;
    }

    /** Returns the days of the changes that govern at once, in order. */
    LocalDate[] changesAtOnce() {
        return atOnce.stream().map(TransitionRule::getEffectiveFrom).distinct().toArray(LocalDate[]::new);
    }

    /**
     * Returns what governs a dossier accepted on a day: at first, and after each day of changes that govern at once.
     *
     * @param acceptedAt the day, or null for a day before all law
     */
    List<RegimeContent> row(@Nullable LocalDate acceptedAt) {
        return Stream.concat(Stream.of(LocalDate.MIN), Stream.of(changesAtOnce()))
                .map(day -> content(acceptedAt, day))
                .toList();
    }

    private RegimeContent content(@Nullable LocalDate acceptedAt, LocalDate at) {
        LocalDate day = acceptedAt == null ? LocalDate.MIN : acceptedAt;
        List<TransitionRule> changes = atOnce.stream()
                .filter(rule -> day.isBefore(rule.getEffectiveFrom()))
                .filter(rule -> !rule.getEffectiveFrom().isAfter(at))
                .toList();
        return RegimeContent.of(
                parameters(day, changes),
                forms.on(formsDay(day, changes)),
                instruments()
                        .filter(each -> inForce(each, day) || changes.stream().anyMatch(c -> c.getInstrument() == each))
                        .map(each -> inForce(each, amending(each, day, changes)))
                        .toList(),
                defaultTransition(),
                changes.stream().map(TransitionInForce::of).toList());
    }

    private Map<String, ParameterInForce> parameters(LocalDate day, List<TransitionRule> changes) {
        Map<String, ParameterInForce> found = new TreeMap<>();
        for (LegalParameter parameter : register.getParameters()) {
            LocalDate read = day;
            for (TransitionRule change : changes) {
                read = governs(change, parameter) ? change.getEffectiveFrom() : read;
            }
            value(parameter, read)
                    .ifPresent(value -> found.put(parameter.getName(), ParameterInForce.of(parameter, value)));
        }
        return found;
    }

    /** A change governs the parameters it names; one that names none, those whose value its instrument sets or ends. */
    private boolean governs(TransitionRule change, LegalParameter parameter) {
        if (!change.getParameters().isEmpty()) {
            return change.getParameters().contains(parameter);
        }
        LocalDate day = change.getEffectiveFrom();
        LegalInstrument instrument = change.getInstrument();
        Optional<ParameterValue> begun = value(parameter, day).filter(value -> day.equals(value.getEffectiveFrom()));
        Optional<ParameterValue> ended = value(parameter, day.minusDays(1))
                .filter(value -> day.minusDays(1).equals(value.getEffectiveTo()));
        return begun.filter(value -> sets(instrument, number(value))).isPresent()
                || begun.isEmpty()
                        && ended.filter(value -> sets(instrument, number(value)))
                                .isPresent();
    }

    private boolean sets(LegalInstrument instrument, String cited) {
        return cited.equals(instrument.getNumber())
                || instrument.getAmends().stream().anyMatch(amended -> cited.equals(amended.getNumber()))
                || register.getInstruments().stream()
                        .anyMatch(old -> old.getSuccessor() == instrument && cited.equals(old.getNumber()));
    }

    private LocalDate formsDay(LocalDate day, List<TransitionRule> changes) {
        LocalDate read = day;
        for (TransitionRule change : changes) {
            boolean bringsForms = change.getParameters().isEmpty()
                    && register.getFormRegimes().stream()
                            .anyMatch(regime -> change.getEffectiveFrom().equals(regime.getEffectiveFrom())
                                    && sets(
                                            change.getInstrument(),
                                            regime.getCitation().getInstrument()));
            read = bringsForms ? change.getEffectiveFrom() : read;
        }
        return read;
    }

    private Optional<ParameterValue> value(LegalParameter parameter, LocalDate day) {
        return scopes.stream()
                .flatMap(scope -> parameter.getValues().stream().filter(value -> scope.equals(value.getScope())))
                .filter(value -> Validity.holds(value.getEffectiveFrom(), value.getEffectiveTo(), day))
                .findFirst();
    }

    private Stream<LegalInstrument> instruments() {
        return register.getInstruments().stream().filter(each -> scopes.contains(each.getScope()));
    }

    private List<String> amending(LegalInstrument amended, LocalDate day, List<TransitionRule> changes) {
        return instruments()
                .filter(each -> each.getAmends().contains(amended))
                .filter(each -> inForce(each, day) || changes.stream().anyMatch(c -> c.getInstrument() == each))
                .map(LegalInstrument::getNumber)
                .toList();
    }

    private @Nullable TransitionInForce defaultTransition() {
        return register.getTransitions().stream()
                .filter(rule -> rule.getEffectiveFrom() == null)
                .map(TransitionInForce::of)
                .findFirst()
                .orElse(null);
    }

    private static boolean inForce(LegalInstrument instrument, LocalDate day) {
        return Validity.holds(instrument.getEffectiveFrom(), instrument.getEffectiveTo(), day);
    }

    private static InstrumentInForce inForce(LegalInstrument instrument, List<String> amendedBy) {
        Wording role = Wording.of(instrument);
        return new InstrumentInForce(
                instrument.getId(),
                instrument.getNumber(),
                instrument.getRole(),
                role.vietnamese(),
                role.english(),
                instrument.getEffectiveFrom(),
                instrument.getEffectiveTo(),
                instrument.getScope(),
                amendedBy,
                instrument.getSource(),
                instrument.isVerified());
    }

    private static String number(ParameterValue value) {
        return value.getCitation().getInstrument();
    }

    private static void add(SortedSet<LocalDate> days, LocalDate from, @Nullable LocalDate to) {
        days.add(from);
        if (to != null) {
            days.add(to.plusDays(1));
        }
    }
}
