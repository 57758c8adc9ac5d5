package vn.quytrinh.interchange.reading.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.quytrinh.interchange.guard.Message;
import vn.quytrinh.interchange.reading.Confidence;
import vn.quytrinh.interchange.reading.Notes;
import vn.quytrinh.interchange.reading.table.StepNumber;
import vn.quytrinh.interchange.reading.table.StepRow;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;

/** Joins steps: in the order of the rows, by case, and as their words say. */
final class Flow {

    private final List<Entry> entries;
    private final Notes notes;

    private Flow(List<Entry> entries, Notes notes) {
        this.entries = entries;
        this.notes = notes;
    }

    static void join(List<Entry> entries, Notes notes) {
        var flow = new Flow(entries, notes);
        flow.inOrder();
        entries.forEach(flow::byWords);
    }

    private void inOrder() {
        List<Step> open = List.of();
        int at = 0;
        while (at < entries.size()) {
            Entry entry = entries.get(at);
            if (entry.when().isEmpty()) {
                open.forEach(from -> to(from, entry.step(), ""));
                open = List.of(entry.step());
                at++;
                continue;
            }
            Map<String, List<Step>> cases = new LinkedHashMap<>();
            while (at < entries.size() && !entries.get(at).when().isEmpty()) {
                Entry each = entries.get(at++);
                each.step().setCondition(each.when());
                cases.computeIfAbsent(each.when(), key -> new ArrayList<>()).add(each.step());
            }
            List<Step> before = open;
            List<Step> ends = new ArrayList<>();
            if (cases.size() == 1) {
                // What applies only sometimes is also passed by.
                ends.addAll(before);
            }
            cases.forEach((when, steps) -> {
                before.forEach(from -> to(from, steps.get(0), when));
                for (int i = 1; i < steps.size(); i++) {
                    to(steps.get(i - 1), steps.get(i), "");
                }
                ends.add(steps.get(steps.size() - 1));
            });
            open = ends;
        }
        open.forEach(each -> each.setEnd(true));
    }

    private static void to(Step from, Step to, String when) {
        Transition transition = ProcessFactory.eINSTANCE.createTransition();
        transition.setTarget(TransitionTarget.STEP);
        transition.setTo(to);
        if (!when.isEmpty()) {
            transition.setWhen(when);
        }
        from.getTransitions().add(transition);
    }

    private void byWords(Entry entry) {
        StepRow row = entry.row();
        for (Jumps.Jump jump : Jumps.of(row.words())) {
            if (jump.target() != TransitionTarget.STEP) {
                Transition transition = ProcessFactory.eINSTANCE.createTransition();
                transition.setTarget(jump.target());
                transition.setWhen(jump.when());
                entry.step().getTransitions().add(transition);
                continue;
            }
            Optional<Step> target = target(entry, jump.number());
            if (target.isEmpty()) {
                notes.ask(
                        "UNKNOWN_STEP",
                        new Place(row.table().index(), row.row(), 0),
                        Confidence.DOUBTFUL,
                        new Message(
                                "Nguồn nói chuyển đến bước " + jump.number() + " nhưng không có bước đó.",
                                "The source says to go to step " + jump.number() + " but there is no such step."));
                continue;
            }
            Optional<Transition> known = entry.step().getTransitions().stream()
                    .filter(each -> each.getTo() == target.get())
                    .findFirst();
            if (known.isEmpty()) {
                to(entry.step(), target.get(), jump.when());
            } else if (known.get().getWhen() == null
                    && entry.step().getTransitions().size() > 1) {
                known.get().setWhen(jump.when());
            }
        }
        onward(entry);
    }

    /** Beside ways back and out, the way on has the condition under which it is taken, when the words name one. */
    private static void onward(Entry entry) {
        List<Transition> transitions = entry.step().getTransitions();
        if (transitions.size() > 1 && transitions.get(0).getWhen() == null) {
            String agreed = Jumps.agreed(entry.row().words());
            if (!agreed.isEmpty()) {
                transitions.get(0).setWhen(agreed);
            }
        }
    }

    private Optional<Step> target(Entry from, String number) {
        int at = entries.indexOf(from);
        if (number.equals("-")) {
            return at == 0 ? Optional.empty() : Optional.of(entries.get(at - 1).step());
        }
        List<Entry> named = entries.stream()
                .filter(each -> StepNumber.of(each.row().number())
                        .filter(own -> own.digits().equalsIgnoreCase(number))
                        .isPresent())
                .filter(each -> each != from)
                .toList();
        return named.stream()
                .filter(each -> each.stage() == from.stage()
                        && (each.when().equals(from.when()) || each.when().isEmpty()))
                .findFirst()
                .or(() -> named.stream().findFirst())
                .map(Entry::step);
    }
}
