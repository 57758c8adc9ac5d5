package vn.quytrinh.procedure.law.query;

import java.util.ArrayList;
import java.util.List;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.law.LegalInstrument;
import vn.quytrinh.model.law.LegalRegister;
import vn.quytrinh.model.law.LegalRule;
import vn.quytrinh.procedure.law.citation.LawCitation;

/** Finds where a register cites its instruments. */
final class RegisterUsages {

    private final LegalRegister register;
    private final List<Usage> found = new ArrayList<>();

    private RegisterUsages(LegalRegister register) {
        this.register = register;
    }

    static List<Usage> of(LegalRegister register) {
        var usages = new RegisterUsages(register);
        register.getInstruments().forEach(usages::addRelations);
        register.getParameters()
                .forEach(parameter -> parameter
                        .getValues()
                        .forEach(value -> usages.add(
                                UsagePlace.PARAMETER,
                                value.getId(),
                                parameter.getName(),
                                "citation",
                                value.getCitation())));
        register.getFormRegimes()
                .forEach(regime -> regime.getForms()
                        .forEach(form -> usages.add(
                                UsagePlace.FORM,
                                form.getId(),
                                "Mẫu " + form.getNumber() + " " + form.getName(),
                                "citation",
                                regime.getCitation())));
        register.getRules().forEach(usages::addRule);
        register.getTransitions()
                .forEach(rule ->
                        usages.add(UsagePlace.TRANSITION, rule.getId(), rule.getId(), "citation", rule.getCitation()));
        return usages.found;
    }

    private void addRelations(LegalInstrument instrument) {
        instrument.getAmends().forEach(amended -> add(instrument, "amends", amended));
        if (instrument.getSuccessor() != null) {
            add(instrument, "successor", instrument.getSuccessor());
        }
    }

    private void add(LegalInstrument instrument, String field, LegalInstrument other) {
        var cited = new LawCitation(other.getNumber(), null, null, null);
        add(UsagePlace.INSTRUMENT, instrument.getId(), instrument.getNumber(), field, cited, other.getNumber());
    }

    /** What a rule names but the register has no instrument for is found in its text. */
    private void addRule(LegalRule rule) {
        List<LawCitation> read =
                rule.getCitations().stream().map(LawCitation::of).toList();
        rule.getCitations()
                .forEach(citation -> add(UsagePlace.RULE, rule.getId(), rule.getId(), "citations", citation));
        LawCitation.findAll(rule.getInstrumentText()).stream()
                .filter(named -> read.stream()
                        .noneMatch(known -> new LawCitation(named.instrument(), null, null, null).covers(known)))
                .forEach(named -> add(
                        UsagePlace.RULE,
                        rule.getId(),
                        rule.getId(),
                        "instrumentText",
                        named,
                        rule.getInstrumentText()));
    }

    private void add(UsagePlace place, String element, String name, String field, Citation citation) {
        LawCitation cited = LawCitation.of(citation);
        add(place, element, name, field, cited, cited.text());
    }

    private void add(UsagePlace place, String element, String name, String field, LawCitation cited, String text) {
        found.add(new Usage(place, register.getId(), register.getId(), element, name, field, cited, text));
    }
}
