package vn.quytrinh.conformance.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.procedure.StableIds;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** Procedures of the size that the benchmarks ask for. */
final class Procedures {

    private static final int BRANCH_EVERY = 10;

    private Procedures() {}

    /** A sample whose process is drawn out to a number of steps, a branch among every ten. */
    static Procedure withSteps(int count) {
        Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");
        InternalProcess process = procedure.getProcess();
        List<Step> steps = new ArrayList<>(process.getSteps());
        Step last = steps.get(steps.size() - 1);
        Step before = steps.get(steps.size() - 2);
        Step pattern = steps.get(3);
        before.getTransitions().clear();
        Step previous = before;
        Step branchedFrom = before;
        for (int i = steps.size() + 1; i <= count; i++) {
            Step step = EcoreUtil.copy(pattern);
            step.setId(String.format("X%03d", i));
            step.getDuration().setId(null);
            step.setOrder(i);
            step.getTransitions().clear();
            process.getSteps().add(step);
            lead(previous, step, "tiếp");
            if (i % BRANCH_EVERY == 0) {
                lead(branchedFrom, step, "đi tắt");
                branchedFrom = step;
            }
            previous = step;
        }
        lead(previous, last, "xong");
        last.setOrder(count + 1);
        StableIds.assign(procedure);
        return procedure;
    }

    /** A library made of the samples, each under keys of its own. */
    static List<Procedure> library(int size) {
        List<Procedure> procedures = new ArrayList<>(size);
        List<String> keys = SampleProcedures.keys();
        for (int i = 0; i < size; i++) {
            Procedure procedure = SampleProcedures.load(keys.get(i % keys.size()));
            procedure.setId(procedure.getId() + "-" + i);
            procedures.add(procedure);
        }
        return procedures;
    }

    private static void lead(Step from, Step to, String when) {
        Transition way = ProcessFactory.eINSTANCE.createTransition();
        way.setTo(to);
        way.setWhen(when);
        from.getTransitions().add(way);
    }
}
