package vn.quytrinh.procedure.merge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.organisation.OrganisationFactory;
import vn.quytrinh.model.organisation.Position;
import vn.quytrinh.model.process.Component;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.procedure.StableIds;

/** What a person may do to a procedure, at random. Everything it leaves is sound. */
final class RandomEdits {

    private final Procedure procedure;
    private final Random random;
    private final String person;
    private int named;

    /**
     * @param person part of everything that is written, and of the ids of new steps; empty for the ids that the product gives
     */
    RandomEdits(Procedure procedure, String person, long seed) {
        this.procedure = procedure;
        this.person = person;
        this.random = new Random(seed);
    }

    Procedure make(int edits) {
        for (int i = 0; i < edits; i++) {
            edit(random.nextInt(15));
            identify();
        }
        return procedure;
    }

    /** Gives what is new ids of the person's own, where the product shall not give them. */
    private void identify() {
        if (!person.isEmpty()) {
            procedure.eAllContents().forEachRemaining(element -> {
                if (EcoreUtil.getID(element) == null) {
                    named++;
                    EcoreUtil.setID(element, person + named);
                }
            });
        }
        StableIds.assign(procedure);
    }

    private void edit(int which) {
        Step step = any(steps());
        switch (which) {
            case 0 -> step.setName(words("Bước"));
            case 1 -> step.getForms().add(words("Mẫu"));
            case 2 -> time(step);
            case 3 -> entrust(step);
            case 4 -> cite();
            case 5 -> paper();
            case 6 -> insert(step);
            case 7 -> delete(step);
            case 8 -> move();
            case 9 -> assign(step);
            case 10 -> lead(step);
            case 11 -> procedure.setName(words("Thủ tục"));
            case 12 -> step.setCondition(words("khi"));
            case 13 -> list(any(List.of(step.getForms(), step.getOutputs(), step.getChecklist(), step.getTools())));
            default -> forget();
        }
    }

    /** Adds a word, takes one out, puts one in the place of another, or moves one. */
    private void list(List<String> list) {
        int at = random.nextInt(list.size() + 1);
        if (at == list.size() || random.nextInt(3) == 0) {
            list.add(at, words("Từ"));
        } else if (random.nextInt(3) == 0) {
            list.set(at, words("Từ"));
        } else if (random.nextBoolean()) {
            list.remove(at);
        } else {
            String moved = list.remove(at);
            list.add(random.nextInt(list.size() + 1), moved);
        }
    }

    private void time(Step step) {
        var limit = step.getDuration();
        if (limit == null) {
            limit = CommonFactory.eINSTANCE.createTimeLimit();
            step.setDuration(limit);
        }
        limit.getParts().clear();
        limit.setValue(BigDecimal.valueOf(1 + random.nextInt(9)));
        limit.setUnit(LegalUnit.WORKING_DAY);
    }

    private void entrust(Step step) {
        List<Position> positions = procedure.getOrganisation().getPositions();
        if (random.nextBoolean()) {
            Position added = OrganisationFactory.eINSTANCE.createPosition();
            added.setName(words("Chuyên viên"));
            positions.add(added);
        }
        if (!positions.isEmpty()) {
            step.setRole(any(positions));
        }
    }

    private void assign(Step step) {
        List<OrgUnit> units = procedure.getOrganisation().getUnits();
        OrgUnit before = step.getUnit();
        step.setUnit(any(units));
        boolean needed = before == null
                || !EcoreUtil.UsageCrossReferencer.find(before, procedure).isEmpty();
        if (!needed) {
            units.remove(before);
        }
    }

    private void cite() {
        Citation citation = CommonFactory.eINSTANCE.createCitation();
        citation.setInstrument(words("Nghị định"));
        citation.setArticle("Đ" + random.nextInt(30));
        procedure.getLegalBases().add(citation);
    }

    private void paper() {
        if (random.nextInt(3) == 0 && !procedure.getComponents().isEmpty()) {
            procedure.getComponents().remove(any(procedure.getComponents()));
            return;
        }
        Component paper = ProcessFactory.eINSTANCE.createComponent();
        paper.setName(words("Giấy"));
        paper.setNo(1
                + procedure.getComponents().stream()
                        .mapToInt(Component::getNo)
                        .max()
                        .orElse(0));
        procedure.getComponents().add(paper);
    }

    private void insert(Step after) {
        Step added = ProcessFactory.eINSTANCE.createStep();
        named++;
        added.setId(person.isEmpty() ? StableIds.nextStepId(procedure.getProcess()) : person + named);
        added.setName(words("Bước thêm"));
        added.setUnit(after.getUnit());
        added.getTransitions().addAll(after.getTransitions());
        added.setEnd(after.isEnd());
        after.setEnd(false);
        after.getTransitions().add(way(added));
        steps().add(steps().indexOf(after) + 1, added);
        number();
    }

    private void delete(Step step) {
        if (steps().size() < 3) {
            return;
        }
        EcoreUtil.UsageCrossReferencer.find(step, procedure).forEach(use -> {
            if (use.getEObject() instanceof Transition way && way.eContainer() != step) {
                EcoreUtil.remove(way);
            }
        });
        EcoreUtil.delete(step, true);
        number();
    }

    private void move() {
        steps().move(random.nextInt(steps().size()), random.nextInt(steps().size()));
        number();
    }

    private void lead(Step from) {
        Transition way = way(any(steps()));
        way.setWhen(words("nếu"));
        from.getTransitions().add(way);
    }

    private void forget() {
        if (!procedure.getTables().isEmpty()) {
            var table = any(procedure.getTables());
            if (!table.getRows().isEmpty()) {
                table.getRows().remove(any(table.getRows()));
            }
        }
    }

    private void number() {
        for (int i = 0; i < steps().size(); i++) {
            steps().get(i).setOrder(i + 1);
        }
    }

    private static Transition way(Step to) {
        Transition way = ProcessFactory.eINSTANCE.createTransition();
        way.setTo(to);
        return way;
    }

    private EList<Step> steps() {
        return procedure.getProcess().getSteps();
    }

    private String words(String what) {
        named++;
        return what + " " + person + named + "-" + random.nextInt(1000);
    }

    private <T> T any(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
