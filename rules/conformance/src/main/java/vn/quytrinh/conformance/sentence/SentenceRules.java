package vn.quytrinh.conformance.sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import vn.quytrinh.conformance.element.Element;
import vn.quytrinh.conformance.element.PathQuestions;
import vn.quytrinh.model.quality.EveryPathSentence;
import vn.quytrinh.model.quality.PrecedesSentence;
import vn.quytrinh.model.quality.Sentence;
import vn.quytrinh.procedure.law.regime.LegalRegime;

/**
 * Sentences compiled to rules. Thread-safe; holds generated classes, which go when nothing holds this any more.
 *
 * <p>A check has two turns: in the first the rules find what is at fault by itself and mark the steps that questions about
 * paths ask for; the model answers these, and in the second turn the rules read the answers.
 */
public final class SentenceRules {

    private final List<Sentence> sentences;
    private final List<Set<String>> parameters;
    private final LiteralTable literals;
    private final String drl;
    private final DrlCompiler.Compiled rules;

    private SentenceRules(
            List<Sentence> sentences,
            List<Set<String>> parameters,
            LiteralTable literals,
            String drl,
            DrlCompiler.Compiled rules) {
        this.sentences = sentences;
        this.parameters = parameters;
        this.literals = literals;
        this.drl = drl;
        this.rules = rules;
    }

    /**
     * Compiles sentences.
     *
     * @param sentences the sentences, not null; later changes to them are not seen
     * @throws SentenceFaultException with every fault, when a sentence is not well formed
     */
    public static SentenceRules compile(List<? extends Sentence> sentences) {
        SentenceFaults.check(sentences);
        var literals = new LiteralTable();
        var writer = new DrlWriter(literals);
        List<Set<String>> parameters = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            int first = literals.size();
            writer.write(i, sentences.get(i));
            parameters.add(literals.parametersFrom(first));
        }
        return new SentenceRules(
                List.copyOf(sentences), parameters, literals, writer.text(), DrlCompiler.compile(writer.text()));
    }

    /**
     * Returns what is wrong with a sentence, nothing when it can be compiled.
     *
     * @param sentence the sentence, not null
     */
    public static List<SentenceFault> faults(Sentence sentence) {
        return SentenceFaults.of(List.of(sentence));
    }

    /** Returns the generated rules as text, for those who want to see them. */
    public String drl() {
        return drl;
    }

    /** Returns the loader of the generated classes, for tests of their going. */
    public Object generatedClasses() {
        return rules.classes();
    }

    /**
     * Tells where sentences do not hold. A sentence with a legal parameter that the law does not set is left out.
     *
     * @param elements the elements
     * @param paths answers what questions about paths ask
     * @param day the day of the check
     * @param law the law on that day
     * @param asked which sentences to ask, by number
     */
    public List<Report> check(
            Collection<Element> elements, PathQuestions paths, LocalDate day, LegalRegime law, IntPredicate asked) {
        var reports = new Reports();
        boolean[] applies = new boolean[sentences.size()];
        for (int i = 0; i < applies.length; i++) {
            applies[i] = asked.test(i)
                    && parameters.get(i).stream()
                            .allMatch(name -> law.find(name).isPresent());
        }
        AgendaFilter filter =
                match -> applies[DrlWriter.sentence(match.getRule().getName())];
        KieSession session = rules.base().newKieSession();
        try {
            session.setGlobal("literals", literals.on(day, law));
            session.setGlobal("reports", reports);
            elements.forEach(session::insert);
            session.fireAllRules(filter);
            for (int i = 0; i < applies.length; i++) {
                if (applies[i]) {
                    answer(i, reports, paths, session);
                }
            }
            session.fireAllRules(filter);
        } finally {
            session.dispose();
        }
        return reports.reports();
    }

    private void answer(int number, Reports reports, PathQuestions paths, KieSession session) {
        if (sentences.get(number) instanceof PrecedesSentence) {
            paths.without(reports.marked(number)).forEach(step -> session.insert(new Unpreceded(number, step)));
        } else if (sentences.get(number) instanceof EveryPathSentence) {
            paths.around(reports.marked(number)).ifPresent(route -> session.insert(new Bypass(number, route)));
        }
    }
}
