package vn.quytrinh.interchange.bpmn;

import java.util.Random;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.organisation.OrganisationFactory;
import vn.quytrinh.model.process.JoinKind;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.StepKind;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;
import vn.quytrinh.procedure.StableIds;

/** Procedures for tests, made up by hand or by chance. */
final class TestdataProcedures {

    private static final String[] WORDS = {"kiểm tra", "hồ sơ", "đủ điều kiện", "chuyển", "Sở Y tế", "thẩm định", "ký"};

    private TestdataProcedures() {}

    static Procedure empty() {
        Procedure procedure = ProcessFactory.eINSTANCE.createProcedure();
        procedure.setId("thu");
        procedure.setName("Thủ tục thử");
        procedure.setProcess(ProcessFactory.eINSTANCE.createInternalProcess());
        procedure.setOrganisation(OrganisationFactory.eINSTANCE.createOrganisation());
        return procedure;
    }

    static Step step(Procedure procedure, String id) {
        Step step = ProcessFactory.eINSTANCE.createStep();
        step.setId(id);
        step.setName("Bước " + id);
        step.setOrder(procedure.getProcess().getSteps().size() + 1);
        procedure.getProcess().getSteps().add(step);
        return step;
    }

    static Transition lead(Step from, Step to, String when) {
        Transition way = lead(from, TransitionTarget.STEP, when);
        way.setTo(to);
        return way;
    }

    static Transition lead(Step from, TransitionTarget target, String when) {
        Transition way = ProcessFactory.eINSTANCE.createTransition();
        way.setTarget(target);
        way.setWhen(when.isEmpty() ? null : when);
        from.getTransitions().add(way);
        return way;
    }

    /** Up to 60 steps in up to 8 lanes, with branches, loops, joins, dead ends and steps nobody leads to. */
    static Procedure random(long seed) {
        Random random = new Random(seed);
        Procedure procedure = empty();
        OrgUnit[] units = new OrgUnit[random.nextInt(1, 9)];
        for (int i = 0; i < units.length; i++) {
            units[i] = OrganisationFactory.eINSTANCE.createOrgUnit();
            units[i].setName(words(random));
            procedure.getOrganisation().getUnits().add(units[i]);
        }
        Step[] steps = new Step[random.nextInt(1, 61)];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = step(procedure, String.format("S%02d", i + 1));
            steps[i].setName(words(random));
            steps[i].setKind(StepKind.get(random.nextInt(25)));
            steps[i].setUnit(random.nextInt(8) == 0 ? null : units[random.nextInt(units.length)]);
            steps[i].setParallelSplit(random.nextInt(5) == 0);
            steps[i].setJoin(JoinKind.get(random.nextInt(3)));
            steps[i].setEnd(i == steps.length - 1 || random.nextInt(12) == 0);
        }
        for (int i = 0; i < steps.length; i++) {
            for (int ways = random.nextInt(4); ways > 0; ways--) {
                String when = random.nextBoolean() ? words(random) : "";
                switch (random.nextInt(6)) {
                    case 0 -> lead(steps[i], TransitionTarget.get(random.nextInt(1, 4)), when);
                    case 1 -> lead(steps[i], steps[random.nextInt(steps.length)], when);
                    default -> lead(steps[i], steps[Math.min(steps.length - 1, i + random.nextInt(1, 4))], when);
                }
            }
        }
        StableIds.assign(procedure);
        return procedure;
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(1, 9); i > 0; i--) {
            words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return words.toString().strip();
    }
}
